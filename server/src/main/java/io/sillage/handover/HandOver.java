package io.sillage.handover;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A car on its way from its owner to a buyer.
 *
 * @param period the seller's
 * @param buyer who entered the code; nobody yet when null
 * @param asked whether the buyer began it, by showing that he has the car: then the owner is asked, and nothing is held back
 *     or frozen until he has answered
 * @param endsAt when it lapses, unless it came to its end before
 * @param provenAt since when it is known that the buyer has the car
 * @param outcome how it ended; it is open when null
 */
public record HandOver(
        UUID id,
        VehicleId vehicle,
        PeriodId period,
        AccountId seller,
        @Nullable AccountId buyer,
        boolean asked,
        Instant startedAt,
        Instant endsAt,
        @Nullable Instant provenAt,
        @Nullable Instant closedAt,
        @Nullable Step outcome) {

    /** How far a hand-over has come; the last three are its ends. */
    public enum Step {
        OFFERED,
        ENTERED,
        PROVEN,
        PASSED,
        CALLED_OFF,
        LAPSED
    }

    /** How far it has come at an instant. */
    public Step step(Instant now) {
        if (outcome != null) {
            return outcome;
        }
        if (!now.isBefore(endsAt)) {
            return Step.LAPSED;
        }
        return provenAt != null ? Step.PROVEN : buyer != null ? Step.ENTERED : Step.OFFERED;
    }

    /** @throws WrongStep when it is at another step */
    void mustBeAt(Step expected, Instant now) {
        var present = step(now);
        if (present != expected) {
            throw new WrongStep(present);
        }
    }
}
