package io.sillage.notification;

import io.sillage.kernel.Refusal;

/** Quiet hours that begin when they end would be none, or all day. */
public final class QuietHoursRefused extends Refusal {

    private static final long serialVersionUID = 1;

    public QuietHoursRefused() {
        super(Kind.INVALID, "quiet-hours-refused", "Quiet hours need an end that differs from their beginning.");
    }
}
