package io.sillage.trip.web;

import io.sillage.kernel.Words;
import io.sillage.trip.AddedUp;
import io.sillage.trip.AddedUp.Stretch;
import io.sillage.trip.Figures;
import io.sillage.trip.Grouping;
import io.sillage.trip.web.StatisticsView.Chart;
import io.sillage.trip.web.StatisticsView.Column;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Draws how far was driven in stretches side by side: electrically as a thick column, with the engine as a thin one on it. */
final class StatisticsChart {

    private static final double WIDTH = 1_000;
    private static final double HEIGHT = 100;
    private static final double LEAST = 1.2;

    private final AddedUp window;
    private final LocalDate chosen;
    private final long topMm;
    private final double step;

    private StatisticsChart(AddedUp window, LocalDate chosen) {
        this.window = window;
        this.chosen = chosen;
        this.topMm = window.stretches().stream()
                .mapToLong(stretch -> stretch.figures().distanceMm())
                .max()
                .orElse(0);
        this.step = WIDTH / Math.max(1, window.stretches().size());
    }

    static Chart of(AddedUp window, LocalDate chosen, Words words) {
        var chart = new StatisticsChart(window, chosen);
        var top = words.distance(chart.topMm / 1e3);
        var share = window.total().electricShare();
        var label = words.say(
                "trip.chart-label",
                window.stretches().size(),
                top,
                share == null ? "–" : words.say("edge.percent", words.number(100 * share, 0)));
        return new Chart(label, top, chart.columns(), chart.ticks(words));
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        for (int i = 0; i < window.stretches().size(); i++) {
            var stretch = window.stretches().get(i);
            if (stretch.first().equals(chosen)) {
                columns.add(column("now", i, 1, 0, HEIGHT));
            }
            add(columns, i, stretch.figures());
        }
        return columns;
    }

    private void add(List<Column> columns, int i, Figures figures) {
        double electric = height(figures.electricMm());
        double engine = height(figures.tellingMm() - figures.electricMm());
        double untold = height(figures.distanceMm() - figures.tellingMm());
        double y = HEIGHT;
        for (var part :
                List.of(new Part("ev", .72, electric), new Part("ice", .34, engine), new Part("na", .34, untold))) {
            if (part.height() > 0) {
                y -= part.height();
                columns.add(column(part.kind(), i, part.share(), y, part.height()));
            }
        }
    }

    private record Part(String kind, double share, double height) {}

    private double height(long millimetres) {
        return millimetres <= 0 || topMm == 0 ? 0 : Math.max(LEAST, (HEIGHT - 4) * millimetres / topMm);
    }

    private Column column(String kind, int i, double share, double y, double height) {
        return new Column(
                kind,
                tenths((i + (1 - share) / 2) * step),
                tenths(Math.max(0, y)),
                tenths(share * step),
                tenths(height));
    }

    private List<String> ticks(Words words) {
        var week = DateTimeFormatter.ofLocalizedPattern("Md").withLocale(words.locale());
        return window.stretches().stream()
                .map(stretch -> tick(stretch, words, week))
                .toList();
    }

    private String tick(Stretch stretch, Words words, DateTimeFormatter week) {
        var first = stretch.first();
        return switch (window.by()) {
            case DAY -> first.getDayOfMonth() % 5 == 1 && first.getDayOfMonth() < 31 ? "" + first.getDayOfMonth() : "";
            case WEEK -> window.stretches().indexOf(stretch) % 3 == 0 ? week.format(first) : "";
            case MONTH -> first.getMonth().getDisplayName(TextStyle.NARROW_STANDALONE, words.locale());
            case YEAR -> "" + first.getYear();
        };
    }

    private static String tenths(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }

    /** What a stretch is called. */
    static String name(Grouping by, LocalDate first, Words words) {
        var begins = first.atStartOfDay(words.zone()).toInstant();
        return switch (by) {
            case DAY -> words.day(begins);
            case WEEK -> words.say("trip.week-of", words.day(begins));
            case MONTH -> words.month(java.time.YearMonth.from(first));
            case YEAR -> "" + first.getYear();
        };
    }
}
