package io.sillage.trip.web;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import io.sillage.trip.Trip;
import io.sillage.trip.TripPart;
import io.sillage.trip.TripRemark;
import io.sillage.trip.TripRemarks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On the page of a trip: its name, its note and whether it was driven on business, for its owner to write. */
@Component
class RemarkPart implements TripPart {

    private final TripRemarks remarks;

    RemarkPart(TripRemarks remarks) {
        this.remarks = remarks;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<Card.View> show(SignedIn who, Trip trip, Frame frame) {
        var said = remarks.of(List.of(trip)).getOrDefault(trip.id(), TripRemark.NONE);
        boolean own = remarks.isOwn(who, trip);
        if (!own && said.equals(TripRemark.NONE)) {
            return Optional.empty();
        }
        boolean closed = own && !remarks.mayWrite(who, trip);
        var view = new RemarkView(
                TripAddresses.page(trip.id()), own && !closed, closed, said.business(), said.name(), said.note(), null);
        return Optional.of(new Card.View("trip/remark-part", Map.of("remark", view)));
    }
}
