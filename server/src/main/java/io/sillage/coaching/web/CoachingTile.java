package io.sillage.coaching.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to hybrid coaching. */
@Component
class CoachingTile implements Card {

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Optional<View> show(Request request) {
        return request.car() == null
                ? Optional.empty()
                : Optional.of(new View("coaching/tile", Map.of("href", CoachingPage.PATH)));
    }
}
