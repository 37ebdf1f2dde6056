package io.sillage.kernel;

/** Reaches the pages that are open on a car, to tell that something about it has changed; called after commit. */
public interface LiveUpdates {

    /** {@code what} names the kind of change, such as {@code trip} or {@code parked}. Never blocks, never throws. */
    void changed(VehicleId car, String what);

    /** Cuts the pages that are open on a car: somebody has lost his right to it. Whoever comes back is asked who he is. */
    void cut(VehicleId car);
}
