package io.sillage.car.drive;

import com.graphhopper.ResponsePath;
import com.graphhopper.util.PointList;
import com.graphhopper.util.details.PathDetail;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Cuts a found way into even steps, with the speeds that signs and bends allow, and puts some red lights on it. */
final class RoadBuilder {

    static final String LIMIT = "max_speed";
    static final String USUAL = "average_speed";

    private static final double STEP_M = 5;
    private static final double METRES_A_DEGREE = 111_195;
    private static final double SIDEWAYS_MS2 = 2.2;
    private static final double SLOWEST_BEND_MS = 3.5;
    private static final double TOWN_MS = 52 / 3.6;
    private static final double METRES_BETWEEN_LIGHTS = 420;

    private final PointList points;
    private final double[] alongM;

    private RoadBuilder(PointList points) {
        this.points = points;
        this.alongM = new double[points.size()];
        for (int i = 1; i < alongM.length; i++) {
            alongM[i] = alongM[i - 1] + metres(i - 1, i);
        }
    }

    static Road build(ResponsePath path, RandomGenerator random) {
        var builder = new RoadBuilder(path.getPoints());
        return builder.road(builder.limits(path), random);
    }

    private Road road(double[] limitOfPoint, RandomGenerator random) {
        int steps = Math.max(2, (int) (alongM[alongM.length - 1] / STEP_M) + 1);
        var latitudes = new int[steps];
        var longitudes = new int[steps];
        var limits = new double[steps];
        int segment = 0;
        for (int i = 0; i < steps; i++) {
            double at = i * STEP_M;
            while (segment < alongM.length - 2 && alongM[segment + 1] < at) {
                segment++;
            }
            double share = share(segment, at);
            latitudes[i] = (int) Math.round(1e7 * between(points.getLat(segment), points.getLat(segment + 1), share));
            longitudes[i] = (int) Math.round(1e7 * between(points.getLon(segment), points.getLon(segment + 1), share));
            limits[i] = limitOfPoint[segment];
        }
        slowForBends(limits);
        return new Road(STEP_M, latitudes, longitudes, limits, lights(limits, random));
    }

    private double share(int segment, double at) {
        double length = alongM[segment + 1] - alongM[segment];
        return length == 0 ? 0 : Math.clamp((at - alongM[segment]) / length, 0, 1);
    }

    /** The signed limit where there is one, else what is usual on such a road. */
    private double[] limits(ResponsePath path) {
        var limits = new double[points.size()];
        Arrays.fill(limits, 30 / 3.6);
        fill(limits, path.getPathDetails().getOrDefault(USUAL, List.of()));
        fill(limits, path.getPathDetails().getOrDefault(LIMIT, List.of()));
        return limits;
    }

    private static void fill(double[] limits, List<PathDetail> details) {
        for (var detail : details) {
            if (detail.getValue() instanceof Number kmh && kmh.doubleValue() >= 5 && kmh.doubleValue() <= 150) {
                Arrays.fill(limits, detail.getFirst(), detail.getLast() + 1, Math.min(130, kmh.doubleValue()) / 3.6);
            }
        }
    }

    /** So fast that the car is drawn sideways no more than is pleasant. */
    private void slowForBends(double[] limits) {
        for (int i = 1; i < points.size() - 1; i++) {
            double turn = Math.abs(Math.IEEEremainder(bearing(i, i + 1) - bearing(i - 1, i), 2 * Math.PI));
            double reach = Math.min(Math.min(metres(i - 1, i), metres(i, i + 1)), 25);
            double radius = Math.max(4, reach / Math.max(0.02, 2 * Math.tan(Math.min(turn, 3) / 2)));
            double speed = Math.max(SLOWEST_BEND_MS, Math.sqrt(SIDEWAYS_MS2 * radius));
            int step = (int) Math.min(limits.length - 1, Math.round(alongM[i] / STEP_M));
            limits[step] = Math.min(limits[step], speed);
        }
    }

    private static double[] lights(double[] limits, RandomGenerator random) {
        var stands = new double[limits.length];
        for (int i = 8; i < limits.length - 8; i++) {
            if (limits[i] <= TOWN_MS && random.nextDouble() < STEP_M / METRES_BETWEEN_LIGHTS) {
                stands[i] = 3 + random.nextInt(28);
                i += 10;
            }
        }
        return stands;
    }

    private double metres(int from, int to) {
        double north = (points.getLat(to) - points.getLat(from)) * METRES_A_DEGREE;
        return Math.hypot(north, east(from, to));
    }

    private double bearing(int from, int to) {
        return Math.atan2(east(from, to), (points.getLat(to) - points.getLat(from)) * METRES_A_DEGREE);
    }

    private double east(int from, int to) {
        double shrink = Math.cos(Math.toRadians(points.getLat(from)));
        return (points.getLon(to) - points.getLon(from)) * METRES_A_DEGREE * shrink;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
