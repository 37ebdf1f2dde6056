package io.sillage.handover;

import io.sillage.handover.HandOver.Step;
import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A hand-over that is open when the ownership ends otherwise is off: the seller has nothing more to hand over. */
@Component
class EndedHandOvers implements EndsWithOwnership {

    private final HandOverTable table;
    private final HeldCars held;
    private final HandOverLetters letters;
    private final Clock clock;

    EndedHandOvers(HandOverTable table, HeldCars held, HandOverLetters letters, Clock clock) {
        this.table = table;
        this.held = held;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        table.lockOpen(ended.vehicle()).ifPresent(sale -> {
            table.close(sale.id(), Step.CALLED_OFF, clock.instant());
            held.forgetAfterwards();
            letters.tellCalledOff(sale);
        });
    }
}
