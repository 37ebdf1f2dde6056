package io.sillage.coaching;

import io.sillage.coaching.CostlyMoment.Kind;
import java.util.ArrayList;
import java.util.List;

/** Goes through the seconds of a trip and cuts them into starts, brakings and steady stretches, each with what it cost. */
final class MomentFinder {

    /** What is below it is not worth a word: half a millilitre. */
    private static final double LEAST_ML = 0.5;

    private final float[] speeds;
    private final List<Found> found = new ArrayList<>();

    private MomentFinder(float[] speeds) {
        this.speeds = speeds;
    }

    /** A moment by its seconds, the last one not with it. */
    record Found(Kind kind, int from, int until, double metres, double seconds, double ml) {}

    static List<Found> of(SpeedGrid grid) {
        var finder = new MomentFinder(grid.metresPerSecond());
        finder.run(Kind.ACCELERATION);
        finder.run(Kind.BRAKING);
        finder.run(Kind.CONSTANT_SPEED);
        return finder.found;
    }

    private void run(Kind kind) {
        int begun = -1;
        for (int i = 1; i <= speeds.length; i++) {
            boolean goesOn = i < speeds.length && belongs(kind, speed(i), speeds[i] - speeds[i - 1]);
            if (goesOn && begun < 0) {
                begun = i - 1;
            } else if (!goesOn && begun >= 0) {
                end(kind, begun, i - 1);
                begun = -1;
            }
        }
    }

    /** What is not known belongs to nothing. */
    private static boolean belongs(Kind kind, double speed, double change) {
        return switch (kind) {
            case ACCELERATION -> change > 0.05;
            case BRAKING -> -change > Road.drag(speed);
            case CONSTANT_SPEED ->
                speed > ConstantSpeedMeter.ABOVE_M_PER_S && Math.abs(change) < ConstantSpeedMeter.STEADY_BELOW;
        };
    }

    private void end(Kind kind, int from, int until) {
        var moment = switch (kind) {
            case ACCELERATION -> start(from, until);
            case BRAKING -> braking(from, until);
            case CONSTANT_SPEED -> stretch(from, until);
        };
        if (moment.ml() >= LEAST_ML) {
            found.add(moment);
        }
    }

    private Found start(int from, int until) {
        double hard = 0;
        for (int i = from + 1; i <= until; i++) {
            hard += AccelerationMeter.hard(speed(i), speeds[i] - speeds[i - 1]);
        }
        var gently = Change.gently(speeds[from], speeds[until], AccelerationMeter::gentle);
        return new Found(
                Kind.ACCELERATION,
                from,
                until,
                Math.max(0, gently.metres() - way(from, until)),
                Math.max(0, gently.seconds() - (until - from)),
                hard * Petrol.ML_PER_HARD_J);
    }

    private Found braking(int from, int until) {
        double lost = 0;
        for (int i = from + 1; i <= until; i++) {
            double speed = speed(i);
            double power = (speeds[i - 1] - speeds[i] - Road.drag(speed)) * speed;
            lost += power <= 0 ? 0 : power - BrakingMeter.kept(power, speed);
        }
        var gently = Change.gently(speeds[until], speeds[from], v -> Change.brakes(v) + Road.drag(v));
        double gentlyLost = Change.brakedJ(speeds[until], speeds[from]) * BrakingMeter.GENTLY_LOST;
        return new Found(
                Kind.BRAKING,
                from,
                until,
                Math.max(0, gently.metres() - way(from, until)),
                Math.max(0, gently.seconds() - (until - from)),
                Math.max(0, lost - gentlyLost) * Petrol.ML_PER_J);
    }

    private Found stretch(int from, int until) {
        var meter = new ConstantSpeedMeter();
        for (int i = from + 1; i <= until; i++) {
            meter.second(speed(i), speeds[i] - speeds[i - 1]);
        }
        return new Found(
                Kind.CONSTANT_SPEED, from, until, way(from, until), until - from, meter.lost() * Petrol.ML_PER_J);
    }

    private double way(int from, int until) {
        double metres = 0;
        for (int i = from + 1; i <= until; i++) {
            metres += speed(i);
        }
        return metres;
    }

    private double speed(int i) {
        return (speeds[i] + speeds[i - 1]) / 2;
    }
}
