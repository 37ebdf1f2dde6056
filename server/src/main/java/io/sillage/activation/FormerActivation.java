package io.sillage.activation;

import io.sillage.activation.Stage.Connecting;
import io.sillage.ownership.EndsWithOwnership;
import io.sillage.ownership.OwnershipPeriod;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Services that were being connected are not any more when the ownership ends; the term stays with the car (R24, G2). */
@Component
class FormerActivation implements EndsWithOwnership {

    private final ActivationTable activations;
    private final ReachCache cache;

    FormerActivation(ActivationTable activations, ReachCache cache) {
        this.activations = activations;
        this.cache = cache;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        if (activations.lock(ended.id()).orElse(null) instanceof Connecting) {
            activations.stop(ended.id(), Objects.requireNonNull(ended.until()));
        }
        cache.forgetAfterwards(ended.id());
    }
}
