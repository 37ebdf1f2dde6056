package io.sillage.trip;

import io.sillage.trip.CarClock.Reading;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.v1.FuelSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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
        return new Assembly(OwnParts.of(taken, TakenChunk::row)).drive();
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
        int before = firstMs(chunks.getFirst());
        long start = startOf(chunks.getFirst()) + before;
        var joint = new TraceJoint();
        var kept = join(start, -before, joint);
        boolean complete = isComplete(kept);
        mark(kept, complete);
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
                joint.trace(),
                kept.getFirst().chunk().odometerStartM(),
                kept.getLast().chunk().odometerEndM(),
                fuelSource(kept),
                marks);
    }

    /**
     * Lays the parts end to end and answers which lie within a day of the start. What came later in the trip was measured
     * later, whatever the clock of a new boot session says: such a part begins where the one before it ended.
     */
    private List<TakenChunk> join(long start, int firstMs, TraceJoint joint) {
        var kept = new ArrayList<TakenChunk>();
        long end = firstMs;
        for (var chunk : chunks) {
            long byClock = startOf(chunk) - start;
            long at = Math.max(byClock, end);
            if (byClock < -LONGEST_MS || at + CarClock.lengthMs(chunk.chunk()) > LONGEST_MS) {
                continue;
            }
            if (at > byClock) {
                marks.add(Mark.CLOCK_CORRECTED);
            }
            joint.add(chunk.chunk().trace(), (int) at);
            end = at + lastMs(chunk);
            kept.add(chunk);
        }
        return kept;
    }

    private void mark(List<TakenChunk> kept, boolean complete) {
        if (!complete) {
            marks.add(Mark.INCOMPLETE);
        }
        if (clocks.values().stream().anyMatch(CarClock::corrected)) {
            marks.add(Mark.CLOCK_CORRECTED);
        }
        if (kept.stream().anyMatch(TakenChunk::withheld)) {
            marks.add(Mark.POSITIONS_WITHHELD);
        }
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

    private static int lastMs(TakenChunk chunk) {
        var times = chunk.chunk().trace().timeMs();
        return times.length == 0 ? 0 : times[times.length - 1];
    }

    private static FuelSource fuelSource(List<TakenChunk> kept) {
        var sources = kept.stream().map(chunk -> chunk.chunk().fuelSource()).collect(Collectors.toSet());
        return sources.contains(FuelSource.FROM_AIR_MASS)
                ? FuelSource.FROM_AIR_MASS
                : kept.getFirst().chunk().fuelSource();
    }
}
