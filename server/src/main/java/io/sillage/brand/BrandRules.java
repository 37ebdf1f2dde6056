package io.sillage.brand;

import java.time.Period;
import java.util.List;

/**
 * The numbers of the brand's promises: trips to activate (R19), stops of a route (R45), days for the terms (R12), how
 * long services last (R24, R56), when an in-car app may start (R64) and when an end is announced (R59).
 */
public record BrandRules(
        int activationTrips,
        double activationSpeedKmh,
        double appOdometerKm,
        int routeStops,
        int termsDays,
        Period appTerm,
        Period multimediaTerm,
        Notices notices) {

    /** Days before an end on which it is announced, and from which day on it is announced daily. */
    public record Notices(List<Integer> daysBefore, int dailyFromDaysBefore) {}
}
