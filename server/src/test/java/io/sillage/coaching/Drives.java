package io.sillage.coaching;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.DataQuality;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripShape;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Drives made by hand: a speed for each second, in m/s. */
final class Drives {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private Drives() {}

    static RecordedTrip of(double... metresPerSecond) {
        var time = new int[metresPerSecond.length];
        var speed = new int[metresPerSecond.length];
        double metres = 0;
        for (int i = 0; i < speed.length; i++) {
            time[i] = i * 1000;
            speed[i] = (int) Math.round(metresPerSecond[i] * 100);
            metres += i == 0 ? 0 : (metresPerSecond[i] + metresPerSecond[i - 1]) / 2;
        }
        return of(new Trace(time, Map.of(Signal.SPEED, speed), Positions.NONE), metres);
    }

    static RecordedTrip of(Trace trace, double metres) {
        double seconds = trace.count() == 0 ? 0 : trace.timeMs()[trace.count() - 1] / 1000.0;
        var trip = new Trip(
                new TripId(UUID.randomUUID()),
                VehicleId.random(),
                PeriodId.random(),
                NOON,
                NOON.plusMillis((long) (seconds * 1000)),
                NOON.plusSeconds(4000),
                true,
                null,
                null,
                metres,
                seconds,
                0,
                0,
                0,
                null,
                null,
                null,
                0,
                0,
                0,
                new DataQuality(Set.of()),
                TripShape.EMPTY,
                null,
                null);
        return new RecordedTrip(trip, trace);
    }

    /** From rest to a speed and back, at a given acceleration and deceleration, with a stretch held between. */
    static RecordedTrip run(double toMetresPerSecond, double acceleration, double deceleration, int heldSeconds) {
        var speeds = new java.util.ArrayList<Double>();
        for (double v = 0; v < toMetresPerSecond; v += acceleration) {
            speeds.add(v);
        }
        for (int i = 0; i < heldSeconds; i++) {
            speeds.add(toMetresPerSecond + (i % 2 == 0 ? 0 : 0.05));
        }
        for (double v = toMetresPerSecond; v > 0; v -= deceleration) {
            speeds.add(v);
        }
        speeds.add(0.0);
        return of(speeds.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
