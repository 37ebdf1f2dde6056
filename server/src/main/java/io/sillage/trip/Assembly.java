package io.sillage.trip;

import io.sillage.trip.CarClock.Reading;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts the chunks of a trip together, whatever the order in which they came: the same set gives the same drive. */
final class Assembly {

    private static final long LONGEST_MS = Duration.ofHours(24).toMillis();

    private final List<TakenChunk> chunks;
    private final Map<UUID, CarClock> clocks;
    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    private Assembly(List<TakenChunk> chunks) {
        this.chunks = chunks;
        this.clocks = clocksOf(chunks);
    }

    static Drive of(Collection<TakenChunk> taken) {
        return new Assembly(inOrder(taken)).drive();
    }

    /** By part, up to the one that ends the trip, and of one owner: the one with whom it began. */
    private static List<TakenChunk> inOrder(Collection<TakenChunk> taken) {
        var ordered = new ArrayList<>(taken);
        ordered.sort(Comparator.comparingInt(chunk -> chunk.row().part()));
        var period = ordered.getFirst().row().period();
        var chunks = new ArrayList<TakenChunk>();
        for (var chunk : ordered) {
            if (chunk.row().period().equals(period)) {
                chunks.add(chunk);
            }
            if (chunk.row().last()) {
                break;
            }
        }
        return chunks;
    }

    private static Map<UUID, CarClock> clocksOf(List<TakenChunk> chunks) {
        var readings = new HashMap<UUID, List<Reading>>();
        for (var taken : chunks) {
            readings.computeIfAbsent(taken.row().id().bootSession(), session -> new ArrayList<>())
                    .add(new Reading(taken.chunk(), taken.row().receivedAt()));
        }
        var clocks = new HashMap<UUID, CarClock>();
        readings.forEach((session, sent) -> clocks.put(session, CarClock.of(sent)));
        return clocks;
    }

    private Drive drive() {
        var head = chunks.getFirst().row();
        long start = startOf(chunks.getFirst()) + firstMs(chunks.getFirst());
        var near = chunks.stream()
                .filter(chunk -> Math.abs(startOf(chunk) - start) + CarClock.lengthMs(chunk.chunk()) <= LONGEST_MS)
                .toList();
        var kept = near.isEmpty() ? List.of(chunks.getFirst()) : near;
        boolean complete = isComplete(kept);
        if (!complete) {
            marks.add(Mark.INCOMPLETE);
        }
        if (clocks.values().stream().anyMatch(CarClock::corrected)) {
            marks.add(Mark.CLOCK_CORRECTED);
        }
        if (kept.stream().anyMatch(TakenChunk::withheld)) {
            marks.add(Mark.POSITIONS_WITHHELD);
        }
        return new Drive(
                new TripId(head.trip()),
                head.vehicle(),
                head.period(),
                Instant.ofEpochMilli(start),
                kept.stream()
                        .map(chunk -> chunk.row().receivedAt())
                        .max(Instant::compareTo)
                        .orElseThrow(),
                complete,
                join(kept, start),
                kept.getFirst().chunk().odometerStartM(),
                kept.getLast().chunk().odometerEndM(),
                fuelSource(kept),
                marks);
    }

    private Trace join(List<TakenChunk> kept, long start) {
        var joint = new TraceJoint();
        for (var chunk : kept) {
            joint.add(chunk.chunk().trace(), (int) (startOf(chunk) - start));
        }
        return joint.trace();
    }

    private long startOf(TakenChunk chunk) {
        return Objects.requireNonNull(clocks.get(chunk.row().id().bootSession()))
                .startMs(chunk.chunk());
    }

    /** From the engine's start to its stop with no part missing between. */
    private static boolean isComplete(List<TakenChunk> kept) {
        boolean unbroken = kept.getLast().row().part() == kept.size() - 1;
        return unbroken && kept.getFirst().row().first() && kept.getLast().row().last();
    }

    private static int firstMs(TakenChunk chunk) {
        var times = chunk.chunk().trace().timeMs();
        return times.length == 0 ? 0 : times[0];
    }

    private static FuelSource fuelSource(List<TakenChunk> kept) {
        var sources = kept.stream().map(chunk -> chunk.chunk().fuelSource()).collect(Collectors.toSet());
        return sources.contains(FuelSource.FROM_AIR_MASS)
                ? FuelSource.FROM_AIR_MASS
                : kept.getFirst().chunk().fuelSource();
    }
}
