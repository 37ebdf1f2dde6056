package io.sillage.trip;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The trips of some days added up, all together and by stretches of the calendar. A trip counts on the day on which it
 * began, on the reader's wall clock. The first and the last stretch are cut to the days that were asked for.
 *
 * @param currency ISO 4217 code of the cost, or null when the owner named no price
 */
public record AddedUp(
        Days days,
        Grouping by,
        Figures total,
        List<Stretch> stretches,
        @Nullable String currency) {

    /** One stretch from its first to its last day, with or without trips. */
    public record Stretch(LocalDate first, LocalDate last, Figures figures) {}
}
