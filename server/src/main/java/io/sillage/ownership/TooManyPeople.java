package io.sillage.ownership;

import io.sillage.kernel.Refusal;

/** A car is shared with more people than one has close to him, or too many are asked in a day. */
public final class TooManyPeople extends Refusal {

    private static final long serialVersionUID = 1;

    TooManyPeople() {
        super(
                Kind.TOO_MANY,
                "too-many-people",
                "A car is shared with at most 10 people, and at most 10 are invited in a day.");
    }
}
