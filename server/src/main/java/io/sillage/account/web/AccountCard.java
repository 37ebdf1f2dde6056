package io.sillage.account.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to one's account. */
@Component
class AccountCard implements Card {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.of(new View("account/card", Map.of()));
    }
}
