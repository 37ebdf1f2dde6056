package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** A change was asked for without the session's token, as a foreign page would. */
final class ForgedRequest extends Refusal {

    private static final long serialVersionUID = 1;

    ForgedRequest() {
        super(
                Kind.FORBIDDEN,
                "forged-request",
                "The request lacks the token of this session: reload the page and try again.");
    }
}
