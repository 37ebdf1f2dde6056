package io.sillage.garage.web;

import io.sillage.brand.CarModel.Capability;
import io.sillage.garage.CarPicture;
import io.sillage.garage.Compatibility;
import io.sillage.garage.Presence;
import io.sillage.garage.Verdict;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An answer about the cars of one model, in words. */
public record AnswerView(
        String name,
        String picture,
        boolean good,
        String headline,
        String why,
        List<Line> lines,
        boolean noWaze,
        boolean usbMaps) {

    private static final List<Capability> SHOWN = List.of(
            Capability.NAVIGATION,
            Capability.CARPLAY,
            Capability.ANDROID_AUTO,
            Capability.BLUETOOTH_TETHERING,
            Capability.WIFI,
            Capability.OVER_THE_AIR_MAPS);

    /** Something on board, and whether it is: yes, no or depends. */
    public record Line(String key, String presence) {}

    static AnswerView of(Compatibility known, Words words) {
        var model = known.model();
        var key = "garage.verdict-" + key(known.verdict());
        var arguments = arguments(known, words);
        return new AnswerView(
                model.name(),
                CarPicture.of(model, model.colours().getFirst().key()),
                known.verdict() instanceof Verdict.Connected,
                words.say(key, arguments),
                words.say(key + "-why", arguments),
                lines(known),
                isWithoutWaze(known),
                known.onBoard().get(Capability.OVER_THE_AIR_MAPS) == Presence.NO);
    }

    private static String key(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Connected() -> "yes";
            case Verdict.NotConnected(var later) -> later == null ? "no" : "too-early";
            case Verdict.FromMonth(var from) -> "from-month";
            case Verdict.NotMadeThen(var first, var last) -> last == null ? "not-made-yet" : "not-made-then";
            case Verdict.NotMadeFor(var market) -> "not-made-for";
        };
    }

    private static Object[] arguments(Compatibility known, Words words) {
        var name = known.model().name();
        return switch (known.verdict()) {
            case Verdict.Connected() -> new Object[] {name};
            case Verdict.NotConnected(var later) -> new Object[] {name, month(later, words)};
            case Verdict.FromMonth(var from) -> new Object[] {name, month(from, words)};
            case Verdict.NotMadeThen(var first, var last) ->
                new Object[] {name, month(first, words), month(last, words)};
            case Verdict.NotMadeFor(var market) -> new Object[] {name, MarketNames.of(market, words.locale())};
        };
    }

    /** "octobre 2018": with its year always, for it is read off a plate. */
    private static String month(@Nullable YearMonth month, Words words) {
        return month == null
                ? ""
                : month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale()) + " " + month.getYear();
    }

    private static List<Line> lines(Compatibility known) {
        return SHOWN.stream()
                .flatMap(shown -> Optional.ofNullable(known.onBoard().get(shown))
                        .map(presence -> new Line(Spelling.of(shown), Spelling.of(presence)))
                        .stream())
                .toList();
    }

    /** R67: with a touchpad, Waze does not run on Android Auto. */
    private static boolean isWithoutWaze(Compatibility known) {
        return isThere(known, Capability.ANDROID_AUTO) && isThere(known, Capability.TOUCHPAD);
    }

    private static boolean isThere(Compatibility known, Capability capability) {
        return known.onBoard().getOrDefault(capability, Presence.NO) != Presence.NO;
    }
}
