package io.sillage.car.drive;

import io.sillage.car.DrivenTrip;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * An invented road that winds through town and country, on which the simulated hybrid drives trips as long as one wants
 * where no map is needed: for load tests.
 */
public final class ProvingGround {

    private static final double STEP_M = 5;
    private static final double E7_A_METRE = 1e7 / 111_195;
    private static final double FASTEST_MS = 40;
    private static final double[] LIMITS_KMH = {30, 50, 50, 50, 70, 80, 90, 130};
    private static final int SHORTEST_STRETCH = 60;
    private static final int LONGEST_STRETCH = 500;
    private static final double TOWN_KMH = 50;
    private static final double STEPS_BETWEEN_LIGHTS = 84;

    private final RandomGenerator random;
    private final int[] latitudes;
    private final int[] longitudes;
    private final double[] limits;
    private final double[] stands;

    private ProvingGround(RandomGenerator random, int steps) {
        this.random = random;
        this.latitudes = new int[steps];
        this.longitudes = new int[steps];
        this.limits = new double[steps];
        this.stands = new double[steps];
    }

    /** A drive of at least so many seconds; the same seed drives the same way. */
    public static DrivenTrip drive(int seconds, long seed, Instant start) {
        var random = new SplittableRandom(seed);
        var ground = new ProvingGround(random, (int) (seconds * FASTEST_MS / STEP_M));
        ground.layOut();
        var drive = Drive.over(ground.road(), Hybrid.compact(), 0.55, random);
        return drive.told(start, 20_000_000L);
    }

    private void layOut() {
        double north = 437_380_000 + random.nextInt(50_000);
        double east = 74_240_000 + random.nextInt(50_000);
        double heading = random.nextDouble() * 2 * Math.PI;
        for (int at = 0; at < limits.length; ) {
            int until = Math.min(limits.length, at + random.nextInt(SHORTEST_STRETCH, LONGEST_STRETCH));
            double limit = LIMITS_KMH[random.nextInt(LIMITS_KMH.length)];
            Arrays.fill(limits, at, until, limit / 3.6);
            for (; at < until; at++) {
                heading += (random.nextDouble() - 0.5) * 4 / limit;
                north += Math.cos(heading) * STEP_M * E7_A_METRE;
                east += Math.sin(heading) * STEP_M * E7_A_METRE * 1.4;
                latitudes[at] = (int) north;
                longitudes[at] = (int) east;
                boolean light = limit <= TOWN_KMH && random.nextDouble() < 1 / STEPS_BETWEEN_LIGHTS;
                stands[at] = light ? 3 + random.nextInt(28) : 0;
            }
        }
    }

    private Road road() {
        return new Road(STEP_M, latitudes, longitudes, limits, stands);
    }
}
