package io.sillage.journey.web;

import io.sillage.journey.Journeys;
import io.sillage.kernel.Card;
import io.sillage.ownership.Rights;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Send to car on Home (R47): how the journey that was sent last stands, and the way to plan one. */
@Component
class JourneyCard implements Card {

    private final Journeys journeys;
    private final Rights rights;

    JourneyCard(Journeys journeys, Rights rights) {
        this.journeys = journeys;
        this.rights = rights;
    }

    @Override
    public Place place() {
        return Place.HOME;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<View> show(Request request) {
        var car = request.car();
        if (car == null || !rights.isOwner(request.who(), car)) {
            return Optional.empty();
        }
        var words = request.frame().words();
        var sent = journeys.all(request.who(), car).stream()
                .filter(journey -> journey.state().isSent())
                .findFirst();
        return Optional.of(new View(
                "journey/card",
                Map.of(
                        "title",
                        sent.map(journey -> JourneyViews.title(journey, words)).orElse(""),
                        "state",
                        sent.map(journey -> JourneyViews.state(journey, words)).orElse(""),
                        "href",
                        sent.map(PlannerPage::address).orElseGet(() -> JourneysPage.address(car)))));
    }
}
