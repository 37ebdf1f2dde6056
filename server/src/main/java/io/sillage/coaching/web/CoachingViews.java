package io.sillage.coaching.web;

import io.sillage.coaching.Advice;
import io.sillage.coaching.MonthScore;
import io.sillage.coaching.ScoredTrip;
import io.sillage.coaching.Span;
import io.sillage.coaching.SpanCoaching;
import io.sillage.coaching.web.CoachingView.Loss;
import io.sillage.coaching.web.CoachingView.Tab;
import io.sillage.coaching.web.CoachingView.TripLine;
import io.sillage.kernel.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts spans into words. */
@Component
class CoachingViews {

    private static final double WHOLE = 0.995;

    /** A span, the one before it, all months, and the trips of the span that were driven best and worst. */
    record Driven(
            SpanCoaching span,
            SpanCoaching before,
            List<MonthScore> months,
            List<ScoredTrip> best,
            List<ScoredTrip> worst) {}

    CoachingView of(Driven driven, LocalDate today, Words words) {
        var span = driven.span();
        return new CoachingView(
                tabs(span.span(), today, words),
                title(span.span(), words),
                words.say("coaching.totals", span.trips(), words.distance(span.distanceM())),
                step(span.span(), -1, driven.months(), today),
                step(span.span(), 1, driven.months(), today),
                span.trips() > 0,
                ScoreBars.of(span.scores(), span.advice()),
                change(driven, words),
                coverage(span, words),
                ZoneBar.of(span.zones()),
                electric(span, words),
                losses(span, words),
                MonthBars.of(driven.months(), span.span(), words),
                Trend.of(driven.months(), words),
                lines(driven.best(), words),
                lines(worst(driven), words));
    }

    private static List<Tab> tabs(Span span, LocalDate today, Words words) {
        var day = span.kind() == Span.Kind.ALL || !contains(span, today) ? span.from() : today;
        var within = span.kind() == Span.Kind.ALL ? today : day;
        return List.of(
                tab("coaching.day", Span.day(within), span, words),
                tab("coaching.month-tab", Span.month(YearMonth.from(within)), span, words),
                tab("coaching.year", Span.year(within.getYear()), span, words),
                tab("coaching.all", Span.all(), span, words));
    }

    private static Tab tab(String key, Span to, Span shown, Words words) {
        return new Tab(words.say(key), SpanAsked.address(to), to.kind() == shown.kind());
    }

    private static boolean contains(Span span, LocalDate day) {
        return !day.isBefore(span.from()) && day.isBefore(span.until());
    }

    static String title(Span span, Words words) {
        return switch (span.kind()) {
            case DAY -> words.day(span.from().atTime(12, 0).atZone(words.zone()).toInstant());
            case MONTH -> words.month(YearMonth.from(span.from()));
            case YEAR -> Integer.toString(span.from().getYear());
            case ALL -> words.say("coaching.all-title");
        };
    }

    /** The neighbouring span, unless it lies before the first month or in the future. */
    private static @Nullable String step(Span span, int count, List<MonthScore> months, LocalDate today) {
        if (span.kind() == Span.Kind.ALL || months.isEmpty()) {
            return null;
        }
        var next = span.next(count);
        boolean there = next.until().isAfter(months.getFirst().month().atDay(1))
                && !next.from().isAfter(today);
        return there ? SpanAsked.address(next) : null;
    }

    private static @Nullable String change(Driven driven, Words words) {
        var change = MonthView.change(driven.span(), driven.before());
        if (change == null || driven.span().span().kind() == Span.Kind.ALL) {
            return null;
        }
        return words.say(change > 0 ? "coaching.points-more" : "coaching.points-less", Math.abs(change)) + " "
                + words.say("coaching.on-month", title(driven.before().span(), words));
    }

    /** Which share of the distance each score stands on, where that is not all of it. */
    private static List<String> coverage(SpanCoaching span, Words words) {
        var lines = new ArrayList<String>();
        cover(
                lines,
                "coaching.covers-global",
                span.coverage().global(),
                span.scores().global() != null,
                words);
        cover(
                lines,
                "coaching.covers-constant",
                span.coverage().constantSpeed(),
                span.scores().constantSpeed() != null,
                words);
        cover(
                lines,
                "coaching.covers-energy",
                span.coverage().energy(),
                span.scores().energy() != null,
                words);
        return lines;
    }

    private static void cover(List<String> lines, String key, double share, boolean scored, Words words) {
        if (scored && share < WHOLE) {
            lines.add(words.say(key, words.say("edge.percent", words.number(Math.max(1, 100 * share), 0))));
        }
    }

    private static @Nullable String electric(SpanCoaching span, Words words) {
        return span.electricOfM() <= 0
                ? null
                : words.say(
                        "coaching.electric",
                        words.say("edge.percent", words.number(100 * span.electricM() / span.electricOfM(), 0)),
                        words.distance(span.electricM()));
    }

    private static List<Loss> losses(SpanCoaching span, Words words) {
        if (span.lossesOverM() <= 0) {
            return List.of();
        }
        var losses = span.losses();
        var advice = span.advice();
        return List.of(
                loss("coaching.braking", losses.brakingMl(), advice == Advice.BRAKING, words),
                loss("coaching.acceleration", losses.accelerationMl(), advice == Advice.ACCELERATION, words),
                loss("coaching.constant", losses.constantSpeedMl(), advice == Advice.CONSTANT_SPEED, words));
    }

    private static Loss loss(String key, double ml, boolean most, Words words) {
        return new Loss(words.say(key), volume(ml, words), most);
    }

    /** "12 ml", or "1,3 l". */
    static String volume(double ml, Words words) {
        return ml < 999.5
                ? words.say("coaching.ml", words.number(ml, 0))
                : words.say("coaching.litres", words.number(ml / 1000, 1));
    }

    /** What is among the best already is not to be improved. */
    private static List<ScoredTrip> worst(Driven driven) {
        return driven.worst().stream()
                .filter(trip -> !driven.best().contains(trip))
                .toList();
    }

    private static List<TripLine> lines(List<ScoredTrip> trips, Words words) {
        return trips.stream()
                .map(trip -> new TripLine(
                        MomentsPage.address(trip.trip()),
                        words.when(trip.startedAt()),
                        words.distance(trip.distanceM()),
                        (int) Math.round(trip.global())))
                .toList();
    }
}
