package io.sillage.car.drive;

/** Moves a car along a road, a second at a time, at the end of which it stands or has a speed. Used by one thread. */
final class Motion {

    private static final double NEAR_M = 2.5;
    private static final double CREEP_MS = 0.8;

    private final Road road;
    private final Driver driver;
    private final double[] envelope;
    private double atM;
    private double speedMs;
    private double standing;

    Motion(Road road, Driver driver) {
        this.road = road;
        this.driver = driver;
        this.envelope = road.envelope(driver.gentleMs2());
        this.standing = 4; // belts, mirrors, reverse
    }

    boolean isOver() {
        return speedMs == 0 && standing <= 0 && atM >= road.lengthM() - 0.01;
    }

    double atM() {
        return atM;
    }

    double speedMs() {
        return speedMs;
    }

    void aSecond() {
        if (standing > 0) {
            standing--;
            return;
        }
        double stopM = nextStopM();
        double next = nextSpeed(stopM);
        double way = (speedMs + next) / 2;
        if (atM + way >= stopM - NEAR_M && next < 3) {
            stopAt(stopM);
        } else {
            atM += way;
            speedMs = next;
        }
    }

    /** The last metres are rolled to a stand in the same second, at walking speed. */
    private void stopAt(double stopM) {
        int step = stepAt(stopM);
        atM = stopM;
        speedMs = 0;
        standing = road.standSeconds()[step];
        road.standSeconds()[step] = 0;
    }

    private double nextSpeed(double stopM) {
        double wanted = Math.min(envelopeAt(atM), envelopeAt(atM + speedMs)) * driver.limitShare();
        if (speedMs < wanted) {
            return Math.min(wanted, speedMs + driver.pullAway(speedMs, wanted));
        }
        double slowed = Math.max(wanted, speedMs - 3.2);
        return Math.max(slowed, stopM - atM > NEAR_M ? CREEP_MS : 0);
    }

    private double nextStopM() {
        int step = (int) Math.ceil((atM + 0.01) / road.stepM());
        while (step < road.steps() - 1 && road.standSeconds()[step] <= 0) {
            step++;
        }
        return Math.min(step, road.steps() - 1) * road.stepM();
    }

    private double envelopeAt(double m) {
        double step = Math.clamp(m / road.stepM(), 0, road.steps() - 1);
        int i = (int) step;
        int next = Math.min(i + 1, road.steps() - 1);
        double then = road.standSeconds()[next] > 0 ? 0 : envelope[next];
        double share = step - i;
        return Math.sqrt(envelope[i] * envelope[i] * (1 - share) + then * then * share);
    }

    int stepAt(double m) {
        return (int) Math.clamp(Math.round(m / road.stepM()), 0, road.steps() - 1);
    }
}
