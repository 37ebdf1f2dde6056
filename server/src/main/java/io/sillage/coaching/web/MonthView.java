package io.sillage.coaching.web;

import io.sillage.coaching.MonthCoaching;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month's scores on Home, and by how many points they differ from the month before, when both have been scored. */
public record MonthView(
        YearMonth month,
        int trips,
        ScoreBars scores,
        int coveragePercent,
        @Nullable Integer change) {

    static MonthView of(MonthCoaching month, MonthCoaching before) {
        var scores = ScoreBars.of(month.scores());
        return new MonthView(
                month.month(),
                month.trips(),
                scores,
                (int) Math.round(100 * month.coverage()),
                change(scores.global(), ScoreBars.of(before.scores()).global()));
    }

    /** The month that {@code change} compares with. */
    public YearMonth before() {
        return month.minusMonths(1);
    }

    private static @Nullable Integer change(@Nullable Integer now, @Nullable Integer before) {
        return now == null || before == null || now.equals(before) ? null : (Integer) (now - before);
    }
}
