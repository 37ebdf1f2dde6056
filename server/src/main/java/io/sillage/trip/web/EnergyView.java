package io.sillage.trip.web;

import org.jspecify.annotations.Nullable;

/**
 * What a trip drew from its tank and its battery, in a box of 1000 by 100: an area of litres an hour, and a line of the
 * battery's charge from 0 at its foot to 100 per cent at its top; either is missing when the car does not measure it.
 */
public record EnergyView(
        @Nullable String fuel,
        @Nullable String charge,
        @Nullable String top,
        String label) {}
