package io.sillage.activation.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to the cars on the account. */
@Component
class CarSettingsCard implements Card {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.of(new View("activation/settings-card", Map.of()));
    }
}
