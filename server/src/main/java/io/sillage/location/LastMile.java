package io.sillage.location;

import io.sillage.kernel.GeoPoint;

/** A car that is parked away from where its route led: where it stands, where that is, and how far that is in metres as the crow flies. */
public record LastMile(ParkedPlace parked, GeoPoint destination, double metres) {}
