package io.sillage.privacy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A time in which a car's positions are nobody's business: from the first instant up to, not with, the second. */
public record PrivateInterval(Instant from, @Nullable Instant until) {

    public boolean covers(Instant instant) {
        return !instant.isBefore(from) && (until == null || instant.isBefore(until));
    }

    /** The same times in rising order, none of which touches another. */
    static List<PrivateInterval> joined(List<PrivateInterval> intervals) {
        var joined = new ArrayList<PrivateInterval>();
        for (var next : intervals.stream()
                .sorted(Comparator.comparing(PrivateInterval::from))
                .toList()) {
            var last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && last.reaches(next.from)) {
                joined.set(joined.size() - 1, last.extendedBy(next));
            } else {
                joined.add(next);
            }
        }
        return List.copyOf(joined);
    }

    private boolean reaches(Instant instant) {
        return until == null || !until.isBefore(instant);
    }

    private PrivateInterval extendedBy(PrivateInterval next) {
        return new PrivateInterval(from, later(until, next.until));
    }

    /** An end that is not there is after all others. */
    private static @Nullable Instant later(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return null;
        }
        return a.isAfter(b) ? a : b;
    }
}
