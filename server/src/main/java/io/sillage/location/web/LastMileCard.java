package io.sillage.location.web;

import io.sillage.kernel.Card;
import io.sillage.location.LastMiles;
import io.sillage.ownership.Rights;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The offer of the last mile on Home, while the car stands away from where its route led. */
@Component
class LastMileCard implements Card {

    private final LastMiles miles;
    private final LastMileViews views;
    private final Rights rights;

    LastMileCard(LastMiles miles, LastMileViews views, Rights rights) {
        this.miles = miles;
        this.views = views;
        this.rights = rights;
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
        if (car == null || !rights.isOwner(request.who(), car)) {
            return Optional.empty();
        }
        var words = request.frame().words();
        return miles.find(request.who(), car)
                .map(mile -> new View(
                        "location/last-mile-card",
                        Map.of(
                                "place",
                                views.place(mile, words),
                                "distance",
                                words.say("location.walk-crow", words.distance(mile.metres())),
                                "href",
                                LastMilePage.address(car))));
    }
}
