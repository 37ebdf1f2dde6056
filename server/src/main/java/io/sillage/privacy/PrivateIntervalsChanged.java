package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.util.List;

/** A car's private intervals became these; told inside the transaction that changed them. */
public record PrivateIntervalsChanged(VehicleId vehicle, List<PrivateInterval> intervals) {}
