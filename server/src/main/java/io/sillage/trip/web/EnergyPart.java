package io.sillage.trip.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.Trip;
import io.sillage.trip.TripPart;
import io.sillage.trip.Trips;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a trip: what it drew from its tank and its battery, under the same cursor as its speed. */
@Component
class EnergyPart implements TripPart {

    private final Trips trips;

    EnergyPart(Trips trips) {
        this.trips = trips;
    }

    @Override
    public int order() {
        return 2;
    }

    @Override
    public Optional<Card.View> show(SignedIn who, Trip trip, Frame frame) {
        return EnergyChart.of(trip, trips.trace(who, trip.id()), frame.words())
                .map(energy -> new Card.View("trip/energy-part", Map.of("energy", energy)));
    }
}
