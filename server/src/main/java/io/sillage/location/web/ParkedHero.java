package io.sillage.location.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.VehicleId;
import io.sillage.kernel.Words;
import io.sillage.location.ParkedPlace;
import io.sillage.location.ParkedPlaces;
import io.sillage.location.PrivateMode;
import io.sillage.location.PrivateStatus;
import io.sillage.map.Address;
import io.sillage.map.Addresses;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The picture that Home begins with: where the car is parked and how fresh that is (R38), or why it is not shown. */
@Component
class ParkedHero implements Card {

    private static final Duration OLD = Duration.ofHours(24);
    private static final Duration SILENT = Duration.ofDays(7);

    private final ParkedPlaces places;
    private final PrivateMode mode;
    private final Addresses addresses;
    private final Clock clock;

    ParkedHero(ParkedPlaces places, PrivateMode mode, Addresses addresses, Clock clock) {
        this.places = places;
        this.mode = mode;
        this.addresses = addresses;
        this.clock = clock;
    }

    @Override
    public Place place() {
        return Place.HERO;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null) {
            return Optional.empty();
        }
        var words = request.frame().words();
        return Optional.of(places.privateSince(request.who(), car)
                .map(since -> privately(request, car, since))
                .orElseGet(() -> places.find(request.who(), car)
                        .map(place -> new View("location/hero", Map.of("parked", view(place, words))))
                        .orElseGet(() -> new View("location/hero-unknown", Map.of()))));
    }

    private View privately(Request request, VehicleId car, Instant since) {
        var words = request.frame().words();
        var own = mode.find(request.who(), car);
        boolean setInCar = own.map(PrivateStatus::isSetInCar).orElse(false);
        var page = PrivateModePage.address(car);
        return new View(
                "location/hero-private",
                Map.of(
                        "since",
                        words.say("location.private-since", words.when(since)),
                        "href",
                        own.isEmpty() ? "" : setInCar ? page : page + "/desactiver",
                        "setInCar",
                        setInCar));
    }

    private ParkedView view(ParkedPlace place, Words words) {
        var address = addresses.findAt(place.point());
        var line = address.map(Address::line).filter(text -> !text.isEmpty());
        var age = Duration.between(place.receivedAt(), clock.instant());
        return new ParkedView(
                freshness(place, words),
                age.compareTo(OLD) >= 0,
                age.compareTo(SILENT) >= 0,
                line.orElseGet(() -> words.say("location.off-map")),
                line.isEmpty() ? words.say("location.off-map-why") : detail(address.get()),
                line.map(text -> picture(place, text, words)).orElse(null));
    }

    private static String freshness(ParkedPlace place, Words words) {
        return words.isToday(place.observedAt()) && words.isToday(place.receivedAt())
                ? words.say("location.parked-today", words.time(place.observedAt()), words.time(place.receivedAt()))
                : words.say("location.parked-earlier", words.when(place.observedAt()), words.when(place.receivedAt()));
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

    private static ParkedView.Picture picture(ParkedPlace place, String line, Words words) {
        return new ParkedView.Picture(ParkedPictures.address(place), words.say("location.map-of", line));
    }
}
