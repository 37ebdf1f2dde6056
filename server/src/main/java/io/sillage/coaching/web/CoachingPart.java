package io.sillage.coaching.web;

import io.sillage.coaching.Coaching;
import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.Trip;
import io.sillage.trip.TripPart;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How one trip was driven, on its page. */
@Component
class CoachingPart implements TripPart {

    private final Coaching coaching;

    CoachingPart(Coaching coaching) {
        this.coaching = coaching;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Card.View> show(SignedIn who, Trip trip, Frame frame) {
        return coaching.findOf(who, trip.id())
                .map(driven -> new Card.View(
                        "coaching/trip-part",
                        Map.of(
                                "scores",
                                ScoreBars.of(driven.scores(), driven.advice()),
                                "zones",
                                ZoneBar.of(driven.zones()),
                                "href",
                                MomentsPage.address(trip.id()))));
    }
}
