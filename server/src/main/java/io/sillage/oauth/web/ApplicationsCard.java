package io.sillage.oauth.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to the connected applications. */
@Component
class ApplicationsCard implements Card {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 110;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.of(new View("oauth/card", Map.of()));
    }
}
