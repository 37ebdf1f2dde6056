package io.sillage.garage;

import io.sillage.kernel.Refusal;

/** The brand does not sell in that country. */
public final class UnknownMarket extends Refusal {

    private static final long serialVersionUID = 1;

    UnknownMarket() {
        super(Kind.INVALID, "unknown-market", "Expected a country in which the brand sells, such as FR.");
    }
}
