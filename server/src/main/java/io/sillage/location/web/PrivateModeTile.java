package io.sillage.location.web;

import io.sillage.kernel.Card;
import io.sillage.location.PrivateMode;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Services to private mode, and whether it is on. */
@Component
class PrivateModeTile implements Card {

    private final PrivateMode mode;

    PrivateModeTile(PrivateMode mode) {
        this.mode = mode;
    }

    @Override
    public Place place() {
        return Place.SERVICES;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null) {
            return Optional.empty();
        }
        var words = request.frame().words();
        return mode.find(request.who(), car)
                .map(status -> PrivateModeViews.of(status, words))
                .map(view -> new View(
                        "location/private-mode-tile",
                        Map.of("href", PrivateModePage.address(car), "state", view.on() ? view.title() : view.why())));
    }
}
