package io.sillage.dealer.web;

import io.sillage.dealer.LookUps;
import io.sillage.kernel.Card;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The way from Settings to what dealers have looked for, for those about whom they have. */
@Component
class LookUpsCard implements Card {

    private final LookUps lookUps;

    LookUpsCard(LookUps lookUps) {
        this.lookUps = lookUps;
    }

    @Override
    public Place place() {
        return Place.SETTINGS;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Optional<View> show(Request request) {
        return lookUps.about(request.who().account()).isEmpty()
                ? Optional.empty()
                : Optional.of(new View("dealer/look-ups-card", Map.of()));
    }
}
