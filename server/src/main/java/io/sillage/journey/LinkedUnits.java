package io.sillage.journey;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;

/** Which cars have a head unit that is linked to whom (R42). The module of head units implements it; without it none is. */
public interface LinkedUnits {

    /** Whether this car has a unit that is linked to this account now, so that what is sent to it can arrive. */
    boolean isLinked(VehicleId car, AccountId account);
}
