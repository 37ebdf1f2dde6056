package io.sillage.trip.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.Spelling;
import io.sillage.kernel.Words;
import io.sillage.trip.HarshMoment;
import io.sillage.trip.Trip;
import io.sillage.trip.TripPart;
import io.sillage.trip.Trips;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a trip: what happened on the way, each with its time and place, to be found on the chart and the map. */
@Component
class MomentsPart implements TripPart {

    private static final int MOST = 40;

    private final Trips trips;
    private final TripWords tripWords;

    MomentsPart(Trips trips, TripWords tripWords) {
        this.trips = trips;
        this.tripWords = tripWords;
    }

    @Override
    public int order() {
        return 4;
    }

    @Override
    public Optional<Card.View> show(SignedIn who, Trip trip, Frame frame) {
        if (trip.harshAccelerations() + trip.harshBrakings() + trip.harshCornerings() == 0) {
            return Optional.empty();
        }
        List<MomentView> moments = trips.harshMoments(who, trip.id()).stream()
                .limit(MOST)
                .map(moment -> view(moment, trip, who, frame.words()))
                .toList();
        return moments.isEmpty()
                ? Optional.empty()
                : Optional.of(new Card.View("trip/moments-part", Map.of("moments", moments)));
    }

    private MomentView view(HarshMoment moment, Trip trip, SignedIn who, Words words) {
        long seconds = (moment.at().toEpochMilli() - trip.startedAt().toEpochMilli()) / 1_000;
        var place = who.sight().places() && moment.place() != null ? tripWords.place(moment.place(), trip, words) : "";
        return new MomentView(
                words.time(moment.at()), words.say("trip.moment-" + Spelling.of(moment.kind())), place, seconds);
    }
}
