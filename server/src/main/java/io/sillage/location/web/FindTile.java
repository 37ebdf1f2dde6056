package io.sillage.location.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to finding the car. */
@Component
class FindTile implements Card {

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        return car == null
                ? Optional.empty()
                : Optional.of(new View("location/find-tile", Map.of("href", FindPage.address(car))));
    }
}
