package io.sillage.trip;

import io.sillage.kernel.Card;
import io.sillage.kernel.Frame;
import io.sillage.kernel.SignedIn;
import java.util.Optional;

/** A part of a trip's page that another module contributes, such as how hybrid driving went. */
public interface TripPart {

    /** Parts stand in rising order. */
    int order();

    /** What to show of a trip that this person may read, or nothing. */
    Optional<Card.View> show(SignedIn who, Trip trip, Frame frame);
}
