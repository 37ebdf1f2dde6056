package io.sillage.trip;

import io.sillage.kernel.GeoPoint;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Draws a trip from a drive: pure functions over its columns, with the marks that tell how far they can be trusted. */
final class Summary {

    /** A car takes a fix at least this often. */
    private static final int NEAR_MS = 10_000;

    private Summary() {}

    static RecordedTrip of(Drive drive) {
        var marks = EnumSet.noneOf(Mark.class);
        marks.addAll(drive.marks());
        var trace = Plausibility.sift(drive.trace(), marks);
        var held = Holds.of(trace.timeMs());
        var travel = Travel.of(trace, held);
        mark(drive, trace, marks);
        return new RecordedTrip(trip(drive, trace, travel, held, marks), trace);
    }

    private static Trip trip(Drive drive, Trace trace, Travel travel, int[] held, Set<Mark> marks) {
        double distanceM = distance(drive, trace, travel);
        double durationS = lengthMs(trace) / 1e3;
        var harshness = Harshness.of(trace);
        var positions = trace.positions();
        return new Trip(
                drive.id(),
                drive.vehicle(),
                drive.period(),
                drive.startedAt(),
                drive.startedAt().plusMillis(lengthMs(trace)),
                drive.receivedAt(),
                drive.complete(),
                placeAt(0, positions, 0, marks),
                placeAt(lengthMs(trace), positions, positions.count() - 1, marks),
                distanceM,
                durationS,
                travel.idleS(),
                averageKmh(distanceM, durationS),
                travel.topKmh(),
                travel.fuelMl(),
                travel.electricM(),
                travel.electricS(),
                harshness.accelerations(),
                harshness.brakings(),
                harshness.cornerings(),
                new DataQuality(marks),
                Ribbon.of(trace, held, RouteThinning.thin(positions)),
                drive.odometerStartM(),
                drive.odometerEndM());
    }

    static double averageKmh(double distanceM, double durationS) {
        return durationS <= 0 ? 0 : distanceM / durationS * 3.6;
    }

    /** By the odometer only when the car kept no speeds: it counts whole kilometres in many cars. */
    private static double distance(Drive drive, Trace trace, Travel travel) {
        var start = drive.odometerStartM();
        var end = drive.odometerEndM();
        if (trace.has(Signal.SPEED) || start == null || end == null) {
            return travel.distanceM();
        }
        return Math.max(0, end - start);
    }

    private static void mark(Drive drive, Trace trace, Set<Mark> marks) {
        if (!trace.has(Signal.FUEL_RATE)) {
            marks.add(Mark.NO_FUEL_SIGNAL);
        } else if (drive.fuelSource() == FuelSource.FROM_AIR_MASS) {
            marks.add(Mark.FUEL_FROM_AIR_MASS);
        }
        if (!trace.has(Signal.ENGINE_SPEED)) {
            marks.add(Mark.NO_ENGINE_SIGNAL);
        }
        if (!trace.has(Signal.BATTERY_CHARGE) && !trace.has(Signal.BATTERY_POWER)) {
            marks.add(Mark.NO_BATTERY_SIGNAL);
        }
        if (trace.positions().isEmpty()) {
            marks.add(Mark.NO_POSITIONS);
        }
        if (trace.count() == 0 || Holds.hasGaps(trace.timeMs())) {
            marks.add(Mark.GAPS);
        }
        if (wentBack(drive.odometerStartM(), drive.odometerEndM())) {
            marks.add(Mark.ODOMETER_BACKWARDS);
        }
    }

    private static boolean wentBack(@Nullable Long start, @Nullable Long end) {
        return start != null && end != null && end < start;
    }

    private static int lengthMs(Trace trace) {
        var times = trace.count() > 0 ? trace.timeMs() : trace.positions().timeMs();
        return times.length == 0 ? 0 : times[times.length - 1];
    }

    /** One end of a trip. Of what was withheld, the place where it was left off is not where the trip ended. */
    private static @Nullable GeoPoint placeAt(int endMs, Positions positions, int i, Set<Mark> marks) {
        if (positions.isEmpty()) {
            return null;
        }
        boolean leftOff = Math.abs(positions.timeMs()[i] - endMs) > NEAR_MS;
        return leftOff && marks.contains(Mark.POSITIONS_WITHHELD)
                ? null
                : GeoPoint.ofE7(positions.latitudeE7()[i], positions.longitudeE7()[i]);
    }
}
