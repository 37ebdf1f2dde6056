package io.sillage.ownership;

import io.sillage.garage.Vin;
import io.sillage.kernel.AccountId;
import java.util.UUID;

/** A car that a person put on his account by its VIN. It says nothing of whether there is such a car, and gives no right. */
record AddedCar(UUID id, AccountId person, Vin vin) {}
