package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the last state of each car in memory. */
final class LastStates implements StateListener {

    private final Map<VehicleId, StateReport> last = new ConcurrentHashMap<>();

    @Override
    public void stateReported(StateReport state) {
        last.put(state.vehicle(), state);
    }

    StateReport of(VehicleId car) {
        return last.get(car);
    }
}
