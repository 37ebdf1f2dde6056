package io.sillage.location.web;

import io.sillage.kernel.Words;
import io.sillage.location.ParkedPlace;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Puts parked places into words. */
@Component
class ParkedViews {

    private static final Duration OLD = Duration.ofHours(24);
    private static final Duration SILENT = Duration.ofDays(7);

    private final Addresses addresses;
    private final Clock clock;

    ParkedViews(Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.clock = clock;
    }

    /** For a reader whose zone is known; {@code picture} is the address of its map picture, without size and theme. */
    ParkedView of(ParkedPlace place, String picture, Words words) {
        return of(place, picture, new Times(words, clock.instant(), true));
    }

    /** The same with how exact it is, and where the reader's own map opens on it. */
    FindView found(ParkedPlace place, String picture, String userAgent, Words words) {
        return found(place, picture, userAgent, new Times(words, clock.instant(), true));
    }

    /** The same for somebody of whom nothing is known. */
    FindView shared(ParkedPlace place, String picture, String userAgent, Words words) {
        return found(place, picture, userAgent, new Times(words, clock.instant(), false));
    }

    private ParkedView of(ParkedPlace place, String picture, Times times) {
        var words = times.words();
        var address = addresses.findAt(place.point());
        var line = address.map(Address::line).filter(text -> !text.isEmpty());
        var age = Duration.between(place.receivedAt(), times.now());
        return new ParkedView(
                freshness(place, times),
                age.compareTo(OLD) >= 0 || place.leftAt() != null,
                age.compareTo(SILENT) >= 0,
                line.orElseGet(() -> words.say("location.off-map")),
                line.isEmpty() ? words.say("location.off-map-why") : detail(address.get()),
                doubt(place, times),
                line.map(text -> new ParkedView.Picture(picture, words.say("location.map-of", text)))
                        .orElse(null));
    }

    private FindView found(ParkedPlace place, String picture, String userAgent, Times times) {
        var map = PhoneMap.of(place.point(), userAgent);
        return new FindView(
                of(place, picture, times),
                place.point(),
                times.words().say("location.within", times.words().distance(place.withinM())),
                times.withAge(place.fixedAt()),
                times.withAge(place.receivedAt()),
                map.href(),
                map.isApp());
    }

    private static String freshness(ParkedPlace place, Times times) {
        var words = times.words();
        if (place.leftAt() != null) {
            return words.say("location.last-seen", times.at(place.fixedAt()));
        }
        if (!times.byClock()) {
            return words.say("location.parked-for", times.distance(place.observedAt()));
        }
        return words.isToday(place.observedAt()) && words.isToday(place.receivedAt())
                ? words.say("location.parked-today", words.time(place.observedAt()), words.time(place.receivedAt()))
                : words.say("location.parked-earlier", words.when(place.observedAt()), words.when(place.receivedAt()));
    }

    /** What keeps the place from being where the car is, or nothing. */
    private static String doubt(ParkedPlace place, Times times) {
        var words = times.words();
        var left = place.leftAt();
        if (left != null) {
            return words.say("location.left", times.at(left));
        }
        return place.isBeforeTheStop()
                ? words.say(
                        "location.stale-fix",
                        words.duration(Duration.between(place.fixedAt(), place.observedAt())
                                .toSeconds()),
                        words.distance(place.drivenOnM()))
                : "";
    }

    /** The quarter and the town, where they say more than the line above them. */
    private static String detail(Address address) {
        var quarter = address.quarter();
        var town = address.town();
        if (quarter == null || quarter.equals(address.line())) {
            return town == null || town.equals(address.line()) ? "" : town;
        }
        return town == null || town.equals(quarter) ? quarter : quarter + ", " + town;
    }
}
