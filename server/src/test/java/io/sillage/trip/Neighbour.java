package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Another module as the tests need it: hears of each recorded trip, and says how much of a car's trips is recorded. */
@Component
final class Neighbour implements TripListener, Recording {

    private final Map<TripId, RecordedTrip> told = new ConcurrentHashMap<>();
    private final Map<VehicleId, Extent> extents = new ConcurrentHashMap<>();
    private final AtomicReference<Consumer<List<RecordedTrip>>> before = new AtomicReference<>(batch -> {});

    @Override
    public void recorded(List<RecordedTrip> batch) {
        before.get().accept(batch);
        batch.forEach(recorded -> told.put(recorded.trip().id(), recorded));
    }

    @Override
    public Extent of(VehicleId car, Instant startedAt) {
        return extents.getOrDefault(car, Extent.EVERYTHING);
    }

    /** What it was told of a trip last, or null. */
    RecordedTrip told(TripId trip) {
        return told.get(trip);
    }

    void allow(VehicleId car, Extent extent) {
        extents.put(car, extent);
    }

    /** Does this first with each batch that it hears of. */
    void first(Consumer<List<RecordedTrip>> action) {
        before.set(action);
    }

    void behave() {
        before.set(batch -> {});
    }
}
