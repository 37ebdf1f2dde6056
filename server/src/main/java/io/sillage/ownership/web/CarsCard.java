package io.sillage.ownership.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to each of a person's cars. */
@Component
class CarsCard implements Card {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<View> show(Request request) {
        return request.frame().cars().isEmpty() ? Optional.empty() : Optional.of(new View("ownership/cars", Map.of()));
    }
}
