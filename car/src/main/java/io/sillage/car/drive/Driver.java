package io.sillage.car.drive;

import java.util.random.RandomGenerator;

/** How someone drives: how near to the limit, how briskly away, how gently to a stop. */
record Driver(double limitShare, double briskMs2, double gentleMs2) {

    static Driver of(RandomGenerator random) {
        return new Driver(
                0.90 + random.nextDouble() * 0.14, 1.1 + random.nextDouble() * 0.6, 1.0 + random.nextDouble() * 0.6);
    }

    /** Acceleration away from a speed towards another: less the nearer (the intelligent driver model, Treiber 2000). */
    double pullAway(double speedMs, double wantedMs) {
        double share = wantedMs <= 0 ? 1 : Math.min(1, speedMs / wantedMs);
        return briskMs2 * (1 - Math.pow(share, 4)) * Math.max(0.35, 1 - speedMs / 45);
    }
}
