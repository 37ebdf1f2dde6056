package io.sillage.kernel;

/** Tells the pages that are open on a car that something about it has changed; called after commit. */
public interface LiveUpdates {

    /** {@code what} names the kind of change, such as {@code trip} or {@code parked}. Never blocks, never throws. */
    void changed(VehicleId car, String what);
}
