package io.sillage.journey;

import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import org.springframework.stereotype.Component;

/** Journeys are for one car: whoever gives it up leaves none behind, neither drafts nor what waits for it or is in it. */
@Component
class EndingJourneys implements EndsWithOwnership {

    private final JourneyTable table;

    EndingJourneys(JourneyTable table) {
        this.table = table;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        table.forgetPeriod(ended.id());
    }
}
