package io.sillage.trip;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/** The night of a wall clock: from 22:00 to 06:00, however long that is on the days on which clocks are changed. */
final class Night {

    static final LocalTime FALLS = LocalTime.of(22, 0);
    static final LocalTime ENDS = LocalTime.of(6, 0);

    private Night() {}

    /** How many milliseconds of [from, until) lie at night. */
    static long millisOf(Instant from, Instant until, ZoneId zone) {
        long millis = 0;
        var evening = from.atZone(zone).toLocalDate().minusDays(1);
        while (true) {
            var falls = evening.atTime(FALLS).atZone(zone).toInstant();
            if (!falls.isBefore(until)) {
                return millis;
            }
            var ends = evening.plusDays(1).atTime(ENDS).atZone(zone).toInstant();
            var begun = falls.isAfter(from) ? falls : from;
            var ended = ends.isBefore(until) ? ends : until;
            millis += Math.max(0, ended.toEpochMilli() - begun.toEpochMilli());
            evening = evening.plusDays(1);
        }
    }
}
