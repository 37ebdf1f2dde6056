package io.sillage.kernel;

import java.util.UUID;

/** Our own name of an ownership period: one owner with one car, from one instant to another. */
public record PeriodId(UUID value) {

    public static PeriodId random() {
        return new PeriodId(UUID.randomUUID());
    }

    /** Reads the form that {@link #toString()} writes; refuses anything else as not found. */
    public static PeriodId parse(String text) {
        return new PeriodId(Ids.parse(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
