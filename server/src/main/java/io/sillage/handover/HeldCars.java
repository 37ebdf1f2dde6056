package io.sillage.handover;

import io.sillage.kernel.VehicleId;
import io.sillage.ownership.AskedLast;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Recording;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The cars that are in their buyers' hands while their sellers have not said yes: what is driven then is nobody's to see.
 * Asked on the link's writer threads, and answered from memory, where all of them stand together: there are few.
 */
@Component
class HeldCars implements Recording {

    private static final String ALL = "all";

    private final HandOverTable table;
    private final Clock clock;
    private final AskedLast<String, Map<VehicleId, HandOver>> held = new AskedLast<>(1);

    HeldCars(HandOverTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Extent of(VehicleId car, Instant startedAt) {
        return holds(car, startedAt) ? Extent.NOTHING : Extent.EVERYTHING;
    }

    @Override
    public boolean allows(VehicleId car, Instant at, Purpose purpose) {
        return !holds(car, at);
    }

    /** Reads them anew once the present transaction is over. */
    void forgetAfterwards() {
        held.forgetAfterwards(ALL);
    }

    private boolean holds(VehicleId car, Instant at) {
        @Nullable HandOver sale = held.of(ALL, this::read).get(car);
        return sale != null
                && !at.isBefore(Objects.requireNonNull(sale.provenAt()))
                && clock.instant().isBefore(sale.endsAt());
    }

    private Map<VehicleId, HandOver> read() {
        return table.allProven().stream().collect(Collectors.toUnmodifiableMap(HandOver::vehicle, Function.identity()));
    }
}
