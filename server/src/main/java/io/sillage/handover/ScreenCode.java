package io.sillage.handover;

import java.time.Instant;

/** A code that a car was asked to show, and what it said to that. Without the code: that is read in the car. */
public record ScreenCode(Shown shown, Instant endsAt) {

    /** What the car has said. */
    public enum Shown {
        ASKED,
        YES,
        NO
    }
}
