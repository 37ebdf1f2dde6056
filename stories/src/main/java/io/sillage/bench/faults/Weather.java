package io.sillage.bench.faults;

/**
 * How the mobile network is: how late what it carries comes, how much it carries, and how often, by chance for each
 * piece it carries, a connection ends in the middle of it or a bit of it is turned over.
 */
public record Weather(boolean covered, int delayMs, int bytesASecond, double cuts, double flips) {

    public static final Weather FINE = new Weather(true, 0, 0, 0, 0);
    public static final Weather NO_COVERAGE = new Weather(false, 0, 0, 0, 0);

    Weather late(int ms) {
        return new Weather(covered, ms, bytesASecond, cuts, flips);
    }

    Weather slow(int bytes) {
        return new Weather(covered, delayMs, bytes, cuts, flips);
    }

    Weather cutting(double chance) {
        return new Weather(covered, delayMs, bytesASecond, chance, flips);
    }

    Weather flipping(double chance) {
        return new Weather(covered, delayMs, bytesASecond, cuts, chance);
    }
}
