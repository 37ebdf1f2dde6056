package io.sillage.activation.web;

import io.sillage.activation.Activations;
import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Home says what is missing until the services of a car are active, and nothing once they are (R22). */
@Component
class ActivationCard implements Card {

    private final Activations activations;
    private final StageViews stages;

    ActivationCard(Activations activations, StageViews stages) {
        this.activations = activations;
        this.stages = stages;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null || activations.isActive(request.who(), car)) {
            return Optional.empty();
        }
        var stage = stages.own(request.who(), car, request.frame().words());
        return Optional.of(
                new View("activation/home-card", Map.of("stage", stage, "href", "/reglages/voiture/" + car)));
    }
}
