package io.sillage.dealer;

import io.sillage.kernel.Refusal;

/** Nobody is confirmed as an owner without his papers (A16). */
public final class PapersMissing extends Refusal {

    private static final long serialVersionUID = 1;

    PapersMissing() {
        super(Kind.FORBIDDEN, "papers-missing", "The registration paper and an identity paper have to be seen.");
    }
}
