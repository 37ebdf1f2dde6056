package io.sillage.coaching.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a span was driven, on the page of coaching: everything in words, but for what is drawn. */
public record CoachingView(
        List<Tab> tabs,
        String title,
        String totals,
        @Nullable String previous,
        @Nullable String next,
        boolean driven,
        ScoreBars scores,
        @Nullable String change,
        List<String> coverage,
        ZoneBar zones,
        @Nullable String electric,
        List<Loss> losses,
        List<MonthBar> months,
        @Nullable String trend,
        List<TripLine> best,
        List<TripLine> worst) {

    /** A length of span that can be chosen. */
    public record Tab(String name, String href, boolean current) {}

    /** What something cost. */
    public record Loss(String name, String cost, boolean most) {}

    /** A month as a bar of so much of 100; it leads to its own page. The height is null where nothing was scored. */
    public record MonthBar(
            String href,
            String label,
            String letter,
            @Nullable Integer score,
            boolean best,
            boolean current) {}

    /** A trip and its score. */
    public record TripLine(String href, String when, String distance, int score) {}
}
