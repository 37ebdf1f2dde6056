package io.sillage.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The hours in which a person is not to be disturbed, by her own clock: from the first up to, not with, the second, which
 * may be on the next day. An hour that does not exist on the day that clocks change counts as the one after it, and of one
 * that exists twice the first counts.
 */
public record QuietHours(LocalTime from, LocalTime until) {

    /** @throws QuietHoursRefused when both are the same */
    public QuietHours {
        if (from.equals(until)) {
            throw new QuietHoursRefused();
        }
    }

    /** When they end, if this instant falls into them. */
    Optional<Instant> endAround(Instant now, ZoneId zone) {
        var today = now.atZone(zone).toLocalDate();
        return endOf(today.minusDays(1), now, zone).or(() -> endOf(today, now, zone));
    }

    /** The end of those that begin on a day, if this instant falls into them. */
    private Optional<Instant> endOf(LocalDate day, Instant now, ZoneId zone) {
        var begin = day.atTime(from).atZone(zone).toInstant();
        var end = (from.isBefore(until) ? day : day.plusDays(1))
                .atTime(until)
                .atZone(zone)
                .toInstant();
        return now.isBefore(begin) || !now.isBefore(end) ? Optional.empty() : Optional.of(end);
    }
}
