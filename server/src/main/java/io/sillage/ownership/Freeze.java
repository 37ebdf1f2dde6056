package io.sillage.ownership;

import io.sillage.kernel.VehicleId;

/** Says of which cars nothing new may be shared for now, as while they are sold. The modules that know implement it. */
public interface Freeze {

    boolean holds(VehicleId car);
}
