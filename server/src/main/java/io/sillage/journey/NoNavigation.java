package io.sillage.journey;

import io.sillage.kernel.Refusal;

/** A car has no navigation built in (R41). */
public final class NoNavigation extends Refusal {

    private static final long serialVersionUID = 1;

    NoNavigation() {
        super(Kind.CONFLICT, "no-navigation", "This car has no built-in navigation that a journey could be sent to.");
    }
}
