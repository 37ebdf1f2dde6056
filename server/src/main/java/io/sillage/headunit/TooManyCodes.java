package io.sillage.headunit;

import io.sillage.kernel.Refusal;

/** More codes were asked for, or tried, than anybody needs. */
public final class TooManyCodes extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyCodes() {
        super(Kind.TOO_MANY, "too-many-unit-codes", "Too many codes were asked for or tried. Try again in an hour.");
    }
}
