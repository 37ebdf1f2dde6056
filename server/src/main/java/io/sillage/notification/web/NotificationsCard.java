package io.sillage.notification.web;

import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to how one is told of messages. */
@Component
class NotificationsCard implements Card {

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 105;
    }

    @Override
    public Optional<View> show(Request request) {
        return Optional.of(new View("notification/card", Map.of()));
    }
}
