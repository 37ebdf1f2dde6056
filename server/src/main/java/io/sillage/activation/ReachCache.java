package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.privacy.Choices;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The reach of the periods asked for last, in memory. Any thread may ask; the lock is held for a look, never for a query,
 * and what was read before a change is never kept after it.
 */
@Component
class ReachCache {

    private static final int MOST_PERIODS = 200_000;

    private final ActivationTable activations;
    private final Terms terms;
    private final Choices choices;
    private final Map<PeriodId, Reach> byPeriod = new LinkedHashMap<>(1024, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<PeriodId, Reach> eldest) {
            return size() > MOST_PERIODS;
        }
    };
    private long changes;

    ReachCache(ActivationTable activations, Terms terms, Choices choices) {
        this.activations = activations;
        this.terms = terms;
        this.choices = choices;
    }

    Reach of(OwnershipPeriod period) {
        long before;
        synchronized (byPeriod) {
            @Nullable Reach known = byPeriod.get(period.id());
            if (known != null) {
                return known;
            }
            before = changes;
        }
        var read = read(period.id(), period.vehicle());
        synchronized (byPeriod) {
            if (before == changes) {
                byPeriod.put(period.id(), read);
            }
        }
        return read;
    }

    /** Forgets a period once the present transaction is over, however it ends. */
    void forgetAfterwards(PeriodId period) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(period);
            }
        });
    }

    private void forget(PeriodId period) {
        synchronized (byPeriod) {
            changes++;
            byPeriod.remove(period);
        }
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
