package io.sillage.trip.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to the list of trips. */
@Component
class DrivingDataTile implements Card {

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<View> show(Request request) {
        return request.car() == null
                ? Optional.empty()
                : Optional.of(new View("trip/tile", Map.of("address", TripAddresses.ALL)));
    }
}
