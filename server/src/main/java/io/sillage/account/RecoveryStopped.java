package io.sillage.account;

import io.sillage.kernel.Refusal;

/** The recovery of this account was stopped a short while ago: another one cannot begin at once. */
public final class RecoveryStopped extends Refusal {

    private static final long serialVersionUID = 1;

    RecoveryStopped() {
        super(
                Kind.FORBIDDEN,
                "recovery-stopped",
                "A recovery of this account was stopped within the last three days. Another one cannot begin yet.");
    }
}
