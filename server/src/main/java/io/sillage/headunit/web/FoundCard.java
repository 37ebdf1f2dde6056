package io.sillage.headunit.web;

import io.sillage.headunit.HeadUnits;
import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Home says that a new unit was found, until its owner has confirmed it or said that it is none of his (R43). */
@Component
class FoundCard implements Card {

    private final HeadUnits headUnits;
    private final UnitViews views;

    FoundCard(HeadUnits headUnits, UnitViews views) {
        this.headUnits = headUnits;
        this.views = views;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return -20;
    }

    @Override
    public Optional<View> show(Request request) {
        var words = request.frame().words();
        var units = headUnits.unconfirmed(request.who()).stream()
                .map(link -> views.line(link, words))
                .toList();
        return units.isEmpty() ? Optional.empty() : Optional.of(new View("headunit/found", Map.of("units", units)));
    }
}
