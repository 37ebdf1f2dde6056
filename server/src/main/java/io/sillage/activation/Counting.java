package io.sillage.activation;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.brand.Brand;
import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.trip.UnrecordedPart;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Counts the trips of cars whose services are being connected, and turns them on when there are enough (R21). */
@Component
class Counting {

    private final ActivationTable activations;
    private final SeenParts parts;
    private final ReachCache cache;
    private final Rights rights;
    private final ActivationLetters letters;
    private final ActivationRules rules;
    private final ObjectProvider<LiveUpdates> liveUpdates;

    Counting(
            ActivationTable activations,
            SeenParts parts,
            ReachCache cache,
            Rights rights,
            ActivationLetters letters,
            Brand brand,
            ObjectProvider<LiveUpdates> liveUpdates) {
        this.activations = activations;
        this.parts = parts;
        this.cache = cache;
        this.rights = rights;
        this.letters = letters;
        this.rules = ActivationRules.of(brand.rules());
        this.liveUpdates = liveUpdates;
    }

    /** Committed when this returns: the car is told afterwards that it may drop the part. */
    @Transactional
    public void count(UnrecordedPart part) {
        if (activations.lock(part.period()).orElse(null) instanceof Connecting connecting) {
            parts.add(part);
            parts.findWhole(part.period(), part.trip()).ifPresent(trip -> {
                parts.forget(part.period(), part.trip());
                keep(part, connecting, rules.drive(connecting, trip));
            });
        }
    }

    private void keep(UnrecordedPart part, Connecting before, Stage after) {
        if (after.equals(before)) {
            return;
        }
        if (after instanceof Connecting counted) {
            activations.count(part.period(), counted);
        } else if (after instanceof Active(var since)) {
            activations.activate(part.period(), since);
            cache.forgetAfterwards(part.period());
            rights.periodAt(part.vehicle(), part.startedAt()).ifPresent(letters::tellActive);
        }
        tellPagesAfterwards(part.vehicle());
    }

    private void tellPagesAfterwards(VehicleId car) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                liveUpdates.ifAvailable(pages -> pages.changed(car, "trip"));
            }
        });
    }
}
