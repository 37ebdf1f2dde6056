package io.sillage.ownership;

import io.sillage.kernel.VehicleId;
import java.time.Instant;

/** What a person hears who wants to be known as the owner of a car on his account. */
public sealed interface ClaimAnswer {

    /** It is his. */
    record Yours(VehicleId car) implements ClaimAnswer {}

    /** The dealer has to see to it, and finds the wish under this code until it ends. Also said of a VIN that is no car's. */
    record SeeYourDealer(String code, Instant endsAt) implements ClaimAnswer {}
}
