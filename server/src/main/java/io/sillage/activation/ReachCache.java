package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.AskedLast;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.Choices;
import org.springframework.stereotype.Component;

/** The reach of the periods asked for last, in memory. */
@Component
class ReachCache {

    private static final int MOST_PERIODS = 200_000;

    private final ActivationTable activations;
    private final Terms terms;
    private final Choices choices;
    private final AskedLast<PeriodId, Reach> byPeriod = new AskedLast<>(MOST_PERIODS);

    ReachCache(ActivationTable activations, Terms terms, Choices choices) {
        this.activations = activations;
        this.terms = terms;
        this.choices = choices;
    }

    Reach of(OwnershipPeriod period) {
        return byPeriod.of(period.id(), () -> read(period.id(), period.vehicle()));
    }

    /** Forgets a period once the present transaction is over, however it ends. */
    void forgetAfterwards(PeriodId period) {
        byPeriod.forgetAfterwards(period);
    }

    private Reach read(PeriodId period, VehicleId car) {
        var stage = activations.find(period);
        if (stage.isPresent() && stage.get() instanceof Active(var since)) {
            var until = terms.find(car).orElseThrow().endsAt();
            return new Reach.Recorded(since, until, choices.agreed(period));
        }
        return stage.isPresent() && stage.get() instanceof Connecting ? Reach.COUNTING : Reach.NOTHING;
    }
}
