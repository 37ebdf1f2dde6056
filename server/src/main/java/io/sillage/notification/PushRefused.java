package io.sillage.notification;

import io.sillage.kernel.Refusal;

/** An address or a key of a browser's subscription with which nothing can be pushed. */
public final class PushRefused extends Refusal {

    private static final long serialVersionUID = 1;

    PushRefused(String message) {
        super(Kind.INVALID, "push-refused", message);
    }
}
