package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.ownership.OwnershipPeriod;
import java.time.Instant;

/** An owner's wish for connected services as it is kept, one for an ownership period, and how far it has come. */
record KeptActivation(OwnershipPeriod period, Instant askedAt, Stage stage) {

    /** On without any trips: somebody who may do so vouches for the car and its owner. */
    static KeptActivation vouchedFor(OwnershipPeriod period) {
        return new KeptActivation(period, period.from(), new Active(period.from()));
    }
}
