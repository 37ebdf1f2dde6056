package io.sillage.wire;

import java.time.Instant;

/** Where something is, in 1e-7 degrees, and when the car's receiver said so. */
public record Place(int latitudeE7, int longitudeE7, Instant wallClock) {}
