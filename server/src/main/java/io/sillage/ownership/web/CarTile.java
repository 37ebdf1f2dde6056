package io.sillage.ownership.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The first tile of Services: the car that is looked at, and the way to what it is. */
@Component
class CarTile implements Card {

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.ofNullable(request.frame().car()).map(car -> new View("ownership/tile", Map.of("car", car)));
    }
}
