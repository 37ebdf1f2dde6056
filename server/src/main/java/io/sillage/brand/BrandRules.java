package io.sillage.brand;

import java.time.Period;
import java.util.List;

/**
 * The numbers of the brand's promises: trips to activate (R19), stops of a route (R45), days for the terms (R12), how
 * long services last and from when on (R24, R56), when an in-car app may start (R64), when an end is announced (R59), how
 * long an owner may object to another one, how long a sale may take and by how much an odometer may differ (G15,
 * G16), how many months dealers keep their files and look-ups (A17), from how far to how far away from a destination the last mile is offered on foot (G18), and whether data is collected before anybody was asked (R74).
 *
 * @param multimediaLatestStart how long after its first registration a car may begin its free years (G8)
 * @param stateAsksADay how many times in 24 hours an owner may have his car asked for its state (G19)
 * @param stateAskFromMv below which voltage of its 12 V battery, in millivolts, a car is not asked
 * @param onByDefault whether each purpose is on before its answer, where that is lawful (G4)
 * @param currencies ISO 4217 codes in which owners name what their fuel costs, the usual one first
 */
public record BrandRules(
        int activationTrips,
        double activationSpeedKmh,
        double appOdometerKm,
        int routeStops,
        int termsDays,
        int objectionDays,
        int saleDays,
        int possessionToleranceKm,
        int deskMonths,
        int lastMileFromM,
        int lastMileToM,
        int stateAsksADay,
        int stateAskFromMv,
        Period appTerm,
        TermStart appTermFrom,
        Period multimediaTerm,
        Period multimediaLatestStart,
        Notices notices,
        boolean onByDefault,
        List<String> currencies,
        FuelCo2 fuelCo2) {

    /** What a term is counted from (G9). */
    public enum TermStart {
        FIRST_REGISTRATION,
        ACTIVATION
    }

    /** Days before an end on which it is announced, and from which day on it is announced daily. */
    public record Notices(List<Integer> daysBefore, int dailyFromDaysBefore) {}

    /** How much carbon dioxide leaves the exhaust for each litre of fuel, and where that number is from. */
    public record FuelCo2(int gramsPerLitre, String source) {}
}
