package io.sillage.location.web;

import io.sillage.kernel.Spelling;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.location.LastMile;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import io.sillage.map.Walk;
import io.sillage.map.Walk.Sign;
import io.sillage.map.Walk.Turn;
import io.sillage.map.Walks;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts the last mile into words. */
@Component
class LastMileViews {

    private static final double LEAST_TOLD_M = 5;

    private final Walks walks;
    private final Addresses addresses;

    LastMileViews(Walks walks, Addresses addresses) {
        this.walks = walks;
        this.addresses = addresses;
    }

    Optional<Walk> walk(LastMile mile) {
        return walks.find(mile.parked().point(), mile.destination());
    }

    LastMileView of(LastMile mile, VehicleId car, String userAgent, Words words) {
        var walk = walk(mile);
        var map = PhoneMap.of(mile.destination(), userAgent);
        return new LastMileView(
                place(mile, words),
                walk.map(found -> words.say(
                                "location.walk", words.distance(found.metres()), words.duration(found.seconds())))
                        .orElseGet(() -> words.say("location.walk-crow", words.distance(mile.metres()))),
                walk.isPresent() ? LastMilePage.address(car) + "/carte.svg" : null,
                walk.map(found -> steps(found, words)).orElse(List.of()),
                map.href(),
                map.isApp());
    }

    String place(LastMile mile, Words words) {
        return addresses
                .findAt(mile.destination())
                .map(Address::line)
                .filter(line -> !line.isEmpty())
                .orElseGet(() -> words.say("location.destination"));
    }

    private static List<LastMileView.Step> steps(Walk walk, Words words) {
        return walk.turns().stream().map(turn -> step(turn, words)).toList();
    }

    private static LastMileView.Step step(Turn turn, Words words) {
        var key = "location.turn-" + Spelling.of(turn.sign());
        boolean named = !turn.street().isEmpty() && turn.sign() != Sign.ARRIVE;
        return new LastMileView.Step(
                named ? words.say("location.turn-into", words.say(key), turn.street()) : words.say(key),
                turn.metres() < LEAST_TOLD_M ? "" : words.distance(turn.metres()));
    }
}
