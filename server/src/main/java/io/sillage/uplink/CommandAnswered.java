package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.time.Instant;
import java.util.UUID;

/** A car has said what became of a command: done, or refused and why. */
public record CommandAnswered(UUID command, VehicleId vehicle, boolean done, String reason, Instant answeredAt) {}
