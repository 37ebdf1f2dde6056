package io.sillage.trip.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to the state of the car. */
@Component
class StateTile implements Card {

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.ofNullable(request.car())
                .map(car -> new View("trip/state-tile", Map.of("address", StatePage.address(car))));
    }
}
