package io.sillage.coaching.web;

import io.sillage.coaching.SpanCoaching;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A month's scores on Home, and by how many points they differ from the month before, when both have been scored. */
public record MonthView(
        YearMonth month,
        int trips,
        ScoreBars scores,
        int coveragePercent,
        @Nullable Integer change) {

    static MonthView of(SpanCoaching month, SpanCoaching before) {
        return new MonthView(
                YearMonth.from(month.span().from()),
                month.trips(),
                ScoreBars.of(month.scores(), month.advice()),
                (int) Math.round(100 * month.coverage().global()),
                change(month, before));
    }

    /** The month that {@code change} compares with. */
    public YearMonth before() {
        return month.minusMonths(1);
    }

    static @Nullable Integer change(SpanCoaching span, SpanCoaching before) {
        var now = ScoreBars.whole(span.scores().global());
        var then = ScoreBars.whole(before.scores().global());
        return now == null || then == null || now.equals(then) ? null : (Integer) (now - then);
    }
}
