package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** Only a person who is signed in gets an answer here. */
final class NotSignedIn extends Refusal {

    private static final long serialVersionUID = 1;

    NotSignedIn() {
        super(Kind.NOT_SIGNED_IN, "not-signed-in", "Please sign in first.");
    }
}
