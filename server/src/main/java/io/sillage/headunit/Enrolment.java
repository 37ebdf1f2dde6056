package io.sillage.headunit;

import java.time.Instant;
import java.util.UUID;

/** A unit that waits for the code on its car's screen, and what the car said to that. */
public record Enrolment(UUID id, Shown shown, Instant endsAt) {

    /** What the car has said. */
    public enum Shown {
        ASKED,
        YES,
        NO
    }
}
