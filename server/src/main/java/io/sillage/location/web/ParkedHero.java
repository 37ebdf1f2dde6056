package io.sillage.location.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.VehicleId;
import io.sillage.location.ParkedPlaces;
import io.sillage.location.PrivateMode;
import io.sillage.location.PrivateStatus;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The picture that Home begins with: where the car is parked and how fresh that is (R38), or why it is not shown. */
@Component
class ParkedHero implements Card {

    private final ParkedPlaces places;
    private final PrivateMode mode;
    private final ParkedViews views;

    ParkedHero(ParkedPlaces places, PrivateMode mode, ParkedViews views) {
        this.places = places;
        this.mode = mode;
        this.views = views;
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
                        .map(place -> new View(
                                "location/hero",
                                Map.of(
                                        "parked",
                                        views.of(place, ParkedPictures.address(place), words),
                                        "href",
                                        FindPage.address(car))))
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
}
