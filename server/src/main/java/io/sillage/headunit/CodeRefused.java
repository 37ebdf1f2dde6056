package io.sillage.headunit;

import io.sillage.kernel.Refusal;

/** The code that was entered is none, was used, has ended, or is of another car. */
public final class CodeRefused extends Refusal {

    private static final long serialVersionUID = 1;

    CodeRefused() {
        super(Kind.INVALID, "unit-code", "There is no such code, or it was used, or has ended.");
    }
}
