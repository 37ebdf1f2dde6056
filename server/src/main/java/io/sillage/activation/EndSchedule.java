package io.sillage.activation;

import io.sillage.brand.BrandRules.Notices;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * On which days the end of a term is announced: so many days before it, as the brand pack says, and daily at last (G10). A day
 * counts from eight in the morning on the wall clock of the term.
 */
public record EndSchedule(Notices notices) {

    static final LocalTime HOUR = LocalTime.of(8, 0);

    /** How many days before its end a term is announced first. */
    int longest() {
        return notices.daysBefore().stream().max(Comparator.naturalOrder()).orElse(notices.dailyFromDaysBefore());
    }

    /** The latest day up to now on which it was to be announced; none before the first one, and none once it has ended. */
    public Optional<LocalDate> dueBy(Term term, Instant now) {
        if (term.isOver(now)) {
            return Optional.empty();
        }
        long left = ChronoUnit.DAYS.between(begun(term, now), term.lastDay());
        return announced(left).map(term.lastDay()::minusDays);
    }

    /** Full days that are left after the present one. */
    public static long daysLeft(Term term, Instant now) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(now, term.zone()), term.lastDay());
    }

    private Optional<Long> announced(long left) {
        if (left <= notices.dailyFromDaysBefore()) {
            return Optional.of(left);
        }
        return notices.daysBefore().stream()
                .map(Integer::longValue)
                .filter(days -> days >= left)
                .min(Comparator.naturalOrder());
    }

    private static LocalDate begun(Term term, Instant now) {
        var there = now.atZone(term.zone());
        return there.toLocalTime().isBefore(HOUR) ? there.toLocalDate().minusDays(1) : there.toLocalDate();
    }
}
