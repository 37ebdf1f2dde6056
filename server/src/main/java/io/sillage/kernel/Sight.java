package io.sillage.kernel;

import java.util.Set;

/**
 * How much of what is a person's may be seen in his name: everything when he is there himself; when a program speaks for
 * him, the ownership periods that he named, and where his cars are only when he said so.
 */
public record Sight(boolean whole, Set<PeriodId> periods, boolean places) {

    public static final Sight WHOLE = new Sight(true, Set.of(), true);

    /** What a program may see. */
    public static Sight of(Set<PeriodId> periods, boolean places) {
        return new Sight(false, Set.copyOf(periods), places);
    }

    public boolean covers(PeriodId period) {
        return whole || periods.contains(period);
    }
}
