package io.sillage.trip.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.Trip;
import io.sillage.trip.TripPart;
import io.sillage.trip.TripRemarks;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a trip: joining it with the next, cutting it in two, deleting it. */
@Component
class EditPart implements TripPart {

    private final TripRemarks remarks;

    EditPart(TripRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Optional<Card.View> show(SignedIn who, Trip trip, Frame frame) {
        if (!remarks.isOwn(who, trip)) {
            return Optional.empty();
        }
        return Optional.of(new Card.View(
                "trip/edit-part",
                Map.of(
                        "page", TripAddresses.page(trip.id()),
                        "open", remarks.mayWrite(who, trip),
                        "minutes",
                                (int) ((trip.endedAt().toEpochMilli()
                                                - trip.startedAt().toEpochMilli()
                                                - 1)
                                        / 60_000))));
    }
}
