package io.sillage.activation;

import java.time.LocalDate;

/** A day on which something changes for the services of a car. */
public record Milestone(LocalDate day, What what) {

    /** What happens then (R24, R59). */
    public enum What {
        END_ANNOUNCED,
        END_ANNOUNCED_DAILY,
        LAST_DAY
    }
}
