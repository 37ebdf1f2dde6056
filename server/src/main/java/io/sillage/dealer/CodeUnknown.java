package io.sillage.dealer;

import io.sillage.kernel.Refusal;

/** No customer shows this code. */
public final class CodeUnknown extends Refusal {

    private static final long serialVersionUID = 1;

    CodeUnknown() {
        super(Kind.NOT_FOUND, "code-unknown", "No customer shows this code, or it has ended.");
    }
}
