package io.sillage.trip.web;

import io.sillage.kernel.Card;
import io.sillage.trip.Trip;
import io.sillage.trip.Trips;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Home's card of the last trip (R22, R33), or what will stand there once there is one. */
@Component
class LastTripCard implements Card {

    private final Trips trips;
    private final TripWords tripWords;

    LastTripCard(Trips trips, TripWords tripWords) {
        this.trips = trips;
        this.tripWords = tripWords;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null) {
            return Optional.empty();
        }
        return Optional.of(trips.findLast(request.who(), car)
                .map(trip -> new View("trip/last-trip-card", Map.of("trip", view(trip, request))))
                .orElseGet(() -> new View("trip/no-trip-card", Map.of())));
    }

    private LastTripView view(Trip trip, Request request) {
        var words = request.frame().words();
        return new LastTripView(
                TripAddresses.page(trip.id()),
                words.when(trip.startedAt()),
                new LastTripView.Leg(tripWords.place(trip.from(), trip, words), words.time(trip.startedAt())),
                new LastTripView.Leg(tripWords.place(trip.to(), trip, words), words.time(trip.endedAt())),
                tripWords.mainFacts(trip, words),
                Ribbons.of(trip, words),
                tripWords.caveats(trip, words));
    }
}
