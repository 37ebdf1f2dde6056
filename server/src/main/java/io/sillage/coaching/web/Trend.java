package io.sillage.coaching.web;

import io.sillage.coaching.MonthScore;
import io.sillage.kernel.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether driving gets better: the last three months that were scored beside the three before, by their distance. */
final class Trend {

    private static final int MONTHS = 3;

    private Trend() {}

    /** Nothing when there are fewer than two months. */
    static @Nullable String of(List<MonthScore> months, Words words) {
        var scored = months.stream().filter(month -> month.global() != null).toList();
        if (scored.size() < 2) {
            return null;
        }
        int newer = Math.min(MONTHS, scored.size() / 2);
        var last = scored.subList(scored.size() - newer, scored.size());
        var before = scored.subList(Math.max(0, scored.size() - 2 * newer), scored.size() - newer);
        long change = Math.round(mean(last) - mean(before));
        if (change == 0) {
            return words.say("coaching.trend-even", newer);
        }
        return words.say(change > 0 ? "coaching.trend-up" : "coaching.trend-down", newer, Math.abs(change));
    }

    private static double mean(List<MonthScore> months) {
        double metres = 0;
        double sum = 0;
        for (var month : months) {
            var global = month.global();
            metres += month.scoredM();
            sum += global == null ? 0 : global * month.scoredM();
        }
        return metres <= 0 ? 0 : sum / metres;
    }
}
