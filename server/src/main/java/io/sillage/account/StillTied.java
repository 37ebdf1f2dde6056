package io.sillage.account;

import io.sillage.kernel.Refusal;

/** An account cannot be closed while a car is on it (R27). */
public final class StillTied extends Refusal {

    private static final long serialVersionUID = 1;

    StillTied() {
        super(Kind.CONFLICT, "account-has-car", "A car is on this account: remove it first.");
    }
}
