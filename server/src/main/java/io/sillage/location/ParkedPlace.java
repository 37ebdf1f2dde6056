package io.sillage.location;

import io.sillage.kernel.GeoPoint;
import io.sillage.kernel.VehicleId;
import java.time.Instant;

/** Where a car stood when its engine was last switched off, when that was, and when we learned of it. */
public record ParkedPlace(VehicleId vehicle, GeoPoint point, Instant observedAt, Instant receivedAt) {}
