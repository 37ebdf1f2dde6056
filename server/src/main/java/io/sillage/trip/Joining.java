package io.sillage.trip;

import io.sillage.trip.DataQuality.Mark;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes one trip of several that follow each other: what was measured adds up, and the time between is no driving. */
final class Joining {

    private final List<RecordedTrip> parts;
    private final Trip first;
    private final Trip last;

    private Joining(List<RecordedTrip> parts) {
        this.parts = parts;
        this.first = parts.getFirst().trip();
        this.last = parts.getLast().trip();
    }

    static RecordedTrip of(List<RecordedTrip> parts) {
        return parts.size() == 1 ? parts.getFirst() : new Joining(parts).joined();
    }

    private RecordedTrip joined() {
        var joint = new TraceJoint();
        for (var part : parts) {
            long offset =
                    part.trip().startedAt().toEpochMilli() - first.startedAt().toEpochMilli();
            joint.add(part.trace(), Math.toIntExact(offset));
        }
        var trace = joint.trace();
        double distanceM = sum(Trip::distanceM);
        double durationS = sum(Trip::durationS);
        var marks = EnumSet.noneOf(Mark.class);
        parts.forEach(part -> marks.addAll(part.trip().quality().marks()));
        var trip = new Trip(
                first.id(),
                first.vehicle(),
                first.period(),
                first.startedAt(),
                last.endedAt(),
                parts.stream()
                        .map(part -> part.trip().receivedAt())
                        .max(java.time.Instant::compareTo)
                        .orElseThrow(),
                parts.stream().allMatch(part -> part.trip().complete()),
                first.from(),
                last.to(),
                distanceM,
                durationS,
                sum(Trip::idleS),
                Summary.averageKmh(distanceM, durationS),
                parts.stream().mapToDouble(part -> part.trip().topKmh()).max().orElse(0),
                known(Trip::fuelMl),
                known(Trip::electricM),
                known(Trip::electricS),
                (int) sum(trip1 -> (double) trip1.harshAccelerations()),
                (int) sum(trip1 -> (double) trip1.harshBrakings()),
                (int) sum(trip1 -> (double) trip1.harshCornerings()),
                new DataQuality(marks),
                Ribbon.of(trace, Holds.of(trace.timeMs()), RouteThinning.thin(trace.positions())),
                first.odometerStartM(),
                last.odometerEndM());
        return new RecordedTrip(trip, trace);
    }

    private double sum(Function<Trip, Double> figure) {
        return parts.stream().mapToDouble(part -> figure.apply(part.trip())).sum();
    }

    /** Nothing when one of them cannot say: a part must not pass for the whole. */
    private @Nullable Double known(Function<Trip, @Nullable Double> figure) {
        double sum = 0;
        for (var part : parts) {
            var value = figure.apply(part.trip());
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }
}
