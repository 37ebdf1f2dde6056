package io.sillage.notification;

import io.sillage.kernel.Refusal;

/** An address that may not be called. */
public final class HookRefused extends Refusal {

    private static final long serialVersionUID = 1;

    HookRefused() {
        super(
                Kind.INVALID,
                "hook-refused",
                "The address begins with https:// and names a machine of the public Internet.");
    }
}
