package io.sillage.location.web;

import io.sillage.kernel.Words;
import io.sillage.location.PrivateRequest;
import io.sillage.location.PrivateStatus;
import io.sillage.location.web.PrivateModeView.Answer;
import io.sillage.location.web.PrivateModeView.Effect;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts private mode into words. */
final class PrivateModeViews {

    /** What needs to know where the car is (G5). */
    private static final List<String> STOPS = List.of("position", "find-my-car", "routes", "last-mile", "sharing");

    /** What does not. */
    private static final List<String> STAYS = List.of("totals", "odometer", "lamps", "reminders", "booking", "scores");

    private PrivateModeViews() {}

    static PrivateModeView of(PrivateStatus status, Words words) {
        var key = key(status);
        var since = status.since();
        return new PrivateModeView(
                status.isOn(),
                status.isSetInCar(),
                since == null ? words.say("location.private-off") : words.say("location.private-on", words.when(since)),
                words.say("location.private-" + key + "-why"),
                answer(status.request(), words),
                effects(words));
    }

    /** {@code off}, or where it was switched on. */
    static String key(PrivateStatus status) {
        return !status.isOn() ? "off" : status.isSetInCar() ? "car" : "app";
    }

    /** Nothing is said of a car that has done what it was asked. */
    private static @Nullable Answer answer(@Nullable PrivateRequest request, Words words) {
        if (request == null || !(request.isWaiting() || request.isRefused())) {
            return null;
        }
        var asked = words.when(request.askedAt());
        if (request.isRefused()) {
            return new Answer("warn", words.say("location.refused"), words.say("location.refused-why", asked));
        }
        var why = request.wantsOn() ? "location.waiting-on" : "location.waiting-off";
        return new Answer("", words.say("location.waiting", asked), words.say(why));
    }

    private static List<Effect> effects(Words words) {
        return Stream.concat(
                        STOPS.stream().map(name -> new Effect(words.say("location.effect-" + name), false)),
                        STAYS.stream().map(name -> new Effect(words.say("location.effect-" + name), true)))
                .toList();
    }
}
