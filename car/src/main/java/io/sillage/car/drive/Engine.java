package io.sillage.car.drive;

/**
 * A 2.0 l petrol engine that always turns at its best speed for the power asked. Its fuel map is a Willans line: of the
 * heat of the fuel a fixed share becomes work, of which friction takes its part (mean pressures after Guzzella and
 * Sciarretta, section 3.1.3).
 */
final class Engine {

    /** Heat of petrol: 43 MJ/kg at 0.74 kg/l. */
    static final double JOULES_A_MICROLITRE = 43e6 * 0.74 / 1e6;

    static final double MOST_W = 105_000;
    private static final double INDICATED = 0.43;
    private static final double DISPLACEMENT_M3 = 0.002;
    private static final double IDLE_RPM = 1_050;
    private static final double RPM_AT_MOST = 5_600;

    private Engine() {}

    /** Low and rising slowly at first, as power-split gearing allows. */
    static double rpm(double powerW) {
        double share = Math.clamp(powerW / MOST_W, 0, 1);
        return IDLE_RPM + (RPM_AT_MOST - IDLE_RPM) * Math.pow(share, 0.85);
    }

    /** Power that friction and pumping take. */
    static double frictionW(double powerW) {
        double turnsASecond = rpm(powerW) / 60;
        double pressurePa = 60_000 + 10_000 * turnsASecond * 60 / 1000;
        return pressurePa * DISPLACEMENT_M3 * turnsASecond / 2;
    }

    /** Heat flow of the fuel that gives this power at the shaft. */
    static double heatW(double powerW) {
        return (powerW + frictionW(powerW)) / INDICATED;
    }
}
