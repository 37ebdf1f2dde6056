package io.sillage.coaching;

import io.sillage.kernel.Refusal;

/** The owner does not want his driving to be scored: nothing is reckoned, and nothing is shown. */
public final class CoachingOff extends Refusal {

    private static final long serialVersionUID = 1;

    CoachingOff() {
        super(
                Kind.CONFLICT,
                "coaching-off",
                "The owner of this car has not agreed to coaching: its trips are not scored, and no score is shown.");
    }
}
