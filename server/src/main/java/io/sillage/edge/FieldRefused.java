package io.sillage.edge;

import io.sillage.kernel.Refusal;

/** A field of a form or of an address was sent twice, or is longer than anything that is asked for. */
final class FieldRefused extends Refusal {

    private static final long serialVersionUID = 1;

    FieldRefused() {
        super(Kind.INVALID, "field-refused", "Expected each field once, and none longer than 10,000 characters.");
    }
}
