package io.sillage.trip;

import io.sillage.privacy.PrivateInterval;
import io.sillage.wire.Positions;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leaves out positions from private intervals, by the time at which they were taken, and says which times remain. */
final class Withholding {

    private final long startMs;
    private final List<PrivateInterval> intervals;

    /** @param start when position time 0 was */
    Withholding(Instant start, List<PrivateInterval> intervals) {
        this.startMs = start.toEpochMilli();
        this.intervals = intervals;
    }

    /** Whether some of this time was private. */
    boolean touches(int lengthMs) {
        return intervals.stream().anyMatch(interval -> touches(interval, lengthMs));
    }

    private boolean touches(PrivateInterval interval, int lengthMs) {
        var start = Instant.ofEpochMilli(startMs);
        var end = Instant.ofEpochMilli(startMs + lengthMs);
        return !interval.from().isAfter(end)
                && (interval.until() == null || interval.until().isAfter(start));
    }

    /** When the first private interval begins that this time touches; its start when it touches none. */
    Instant privateAt(int lengthMs) {
        var start = Instant.ofEpochMilli(startMs);
        return intervals.stream()
                .filter(interval -> touches(interval, lengthMs))
                .map(interval -> interval.from().isAfter(start) ? interval.from() : start)
                .findFirst()
                .orElse(start);
    }

    Positions apply(Positions positions) {
        if (intervals.isEmpty()) {
            return positions;
        }
        var open = new boolean[positions.count()];
        for (int i = 0; i < open.length; i++) {
            open[i] = !isPrivate(positions.timeMs()[i]);
        }
        return Fixes.only(positions, open);
    }

    /** The times of these positions as a multirange of PostgreSQL, broken wherever a private interval lies between. */
    @Nullable
    String during(Positions positions) {
        if (positions.isEmpty()) {
            return null;
        }
        var times = positions.timeMs();
        var ranges = new StringBuilder("{");
        int from = 0;
        for (int i = 1; i < times.length; i++) {
            if (isBroken(times[i - 1], times[i])) {
                append(ranges, times[from], times[i - 1]).append(',');
                from = i;
            }
        }
        return append(ranges, times[from], times[times.length - 1]).append('}').toString();
    }

    private boolean isBroken(int beforeMs, int afterMs) {
        if (intervals.isEmpty()) {
            return false;
        }
        var before = Instant.ofEpochMilli(startMs + beforeMs);
        var after = Instant.ofEpochMilli(startMs + afterMs);
        return intervals.stream()
                .anyMatch(interval ->
                        interval.from().isAfter(before) && !interval.from().isAfter(after));
    }

    private StringBuilder append(StringBuilder ranges, int fromMs, int untilMs) {
        return ranges.append('[')
                .append(Instant.ofEpochMilli(startMs + fromMs))
                .append(',')
                .append(Instant.ofEpochMilli(startMs + untilMs))
                .append(']');
    }

    private boolean isPrivate(int timeMs) {
        var instant = Instant.ofEpochMilli(startMs + timeMs);
        return intervals.stream().anyMatch(interval -> interval.covers(instant));
    }
}
