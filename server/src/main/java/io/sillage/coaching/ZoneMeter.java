package io.sillage.coaching;

/** Sorts each second of a trip into a zone by the power that the wheels ask (docs/coaching.md, section 2). */
final class ZoneMeter {

    /** Below it, a motor gives more back than its own losses: about 1 kW in a car of 1.6 t. */
    static final double CHARGES_BELOW_W_PER_KG = -0.6;
    /** Above it, an engine works in the upper part of its map whatever the driver meant to save. */
    static final double POWER_ABOVE_W_PER_KG = 16;

    private final double[] metres = new double[3];
    private final double[] seconds = new double[3];

    void second(double metresPerSecond, double acceleration) {
        double power = Road.wattsPerKg(metresPerSecond, acceleration);
        int zone = power < CHARGES_BELOW_W_PER_KG ? 0 : power > POWER_ABOVE_W_PER_KG ? 2 : 1;
        metres[zone] += metresPerSecond;
        seconds[zone]++;
    }

    /** The zones, stretched to the trip's own length and duration; what was not measured counts as eco. */
    Zones over(double tripM, double tripS) {
        double perMetre = share(tripM, metres);
        double perSecond = share(tripS, seconds);
        double chargeM = metres[0] * perMetre;
        double powerM = metres[2] * perMetre;
        double chargeS = seconds[0] * perSecond;
        double powerS = seconds[2] * perSecond;
        return new Zones(chargeM, tripM - chargeM - powerM, powerM, chargeS, tripS - chargeS - powerS, powerS);
    }

    private static double share(double whole, double[] parts) {
        double sum = parts[0] + parts[1] + parts[2];
        return sum == 0 ? 0 : whole / sum;
    }
}
