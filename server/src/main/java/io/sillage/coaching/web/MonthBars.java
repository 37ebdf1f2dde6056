package io.sillage.coaching.web;

import io.sillage.coaching.MonthScore;
import io.sillage.coaching.Span;
import io.sillage.coaching.web.CoachingView.MonthBar;
import io.sillage.kernel.Words;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The twelve months up to the newest, or to the one that is looked at, each as a bar; the best of all that are kept is marked. */
final class MonthBars {

    private static final int MONTHS = 12;
    /** What a month must have of scored distance to be called the best. */
    private static final double LEAST_M = 10_000;

    private MonthBars() {}

    static List<MonthBar> of(List<MonthScore> months, Span shown, Words words) {
        if (months.isEmpty()) {
            return List.of();
        }
        var known = new HashMap<YearMonth, MonthScore>();
        months.forEach(month -> known.put(month.month(), month));
        var newest = months.getLast().month();
        var asked = YearMonth.from(shown.from());
        var last = shown.kind() != Span.Kind.ALL && asked.isBefore(newest.minusMonths(MONTHS - 1L)) ? asked : newest;
        var best = best(months);
        return IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(last::plusMonths)
                .map(month -> bar(month, known.get(month), month.equals(best), shown, words))
                .toList();
    }

    static @Nullable YearMonth best(List<MonthScore> months) {
        return months.stream()
                .filter(month -> month.global() != null && month.scoredM() >= LEAST_M)
                .max(Comparator.comparingDouble(MonthBars::score))
                .map(MonthScore::month)
                .orElse(null);
    }

    private static double score(MonthScore month) {
        var global = month.global();
        return global == null ? 0 : global;
    }

    private static MonthBar bar(YearMonth month, @Nullable MonthScore known, boolean best, Span shown, Words words) {
        var score = known == null ? null : ScoreBars.whole(known.global());
        var name = words.month(month);
        return new MonthBar(
                SpanAsked.address(Span.month(month)),
                score == null ? words.say("coaching.month-none", name) : words.say("coaching.month-score", name, score),
                month.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, words.locale()),
                score,
                best,
                shown.equals(Span.month(month)));
    }
}
