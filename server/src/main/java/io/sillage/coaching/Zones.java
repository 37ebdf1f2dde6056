package io.sillage.coaching;

/**
 * How far and how long a trip stood in each zone of the hybrid meter: charging, eco and power. Metres sum to the trip's
 * length, seconds to its duration. Driving electrically is a matter of its own, across the zones.
 */
public record Zones(double chargeM, double ecoM, double powerM, double chargeS, double ecoS, double powerS) {}
