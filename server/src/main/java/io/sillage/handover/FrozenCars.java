package io.sillage.handover;

import io.sillage.handover.HandOver.Step;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Freeze;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** A car that is being handed over is shared with nobody new. */
@Component
class FrozenCars implements Freeze {

    private final HandOverTable table;
    private final Clock clock;

    FrozenCars(HandOverTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public boolean holds(VehicleId car) {
        return table.findOpen(car)
                .filter(sale -> !sale.asked() && sale.step(clock.instant()) != Step.LAPSED)
                .isPresent();
    }
}
