package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** What was asked for matters, and the last proof that the person is there has grown old. */
final class ProofNeeded extends Refusal {

    private static final long serialVersionUID = 1;

    ProofNeeded() {
        super(
                Kind.FORBIDDEN,
                "proof-needed",
                "Show first that it is you: send your password to POST /api/v1/session/proof.");
    }
}
