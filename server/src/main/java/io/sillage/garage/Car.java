package io.sillage.garage;

import io.sillage.kernel.VehicleId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A car as a thing: its VIN, its model in the brand pack, its colour and when it was first registered. */
public record Car(
        VehicleId id,
        Vin vin,
        String model,
        @Nullable String colour,
        @Nullable LocalDate firstRegistered) {}
