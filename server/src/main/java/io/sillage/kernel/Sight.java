package io.sillage.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How much of what is a person's may be seen in his name: everything when he is there himself; when a program speaks for
 * him, the ownership periods that he named, and where his cars are only when he said so.
 */
public record Sight(@Nullable Program program, Set<PeriodId> periods, boolean places) {

    /** A program that speaks for a person: what he gave it, and how it calls itself. */
    public record Program(UUID connection, String name) {}

    public static final Sight WHOLE = new Sight(null, Set.of(), true);

    /** What a program may see. */
    public static Sight of(Program program, Set<PeriodId> periods, boolean places) {
        return new Sight(program, Set.copyOf(periods), places);
    }

    /** He is there himself. */
    public boolean whole() {
        return program == null;
    }

    public boolean covers(PeriodId period) {
        return whole() || periods.contains(period);
    }
}
