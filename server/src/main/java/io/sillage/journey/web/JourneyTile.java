package io.sillage.journey.web;

import io.sillage.kernel.Card;
import io.sillage.ownership.Rights;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to planning journeys. */
@Component
class JourneyTile implements Card {

    private final Rights rights;

    JourneyTile(Rights rights) {
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        return car == null || !rights.isOwner(request.who(), car)
                ? Optional.empty()
                : Optional.of(new View("journey/tile", Map.of("href", JourneysPage.address(car))));
    }
}
