package io.sillage.trip;

import io.sillage.kernel.NotFound;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What was measured on the trips that owners see: read from the chunks of the cars' trips, shaped as their owners did. */
@Component
class Drives {

    private final ChunkStore chunks;
    private final TraceStore traces;
    private final EditTable edits;

    Drives(ChunkStore chunks, TraceStore traces, EditTable edits) {
        this.chunks = chunks;
        this.traces = traces;
        this.edits = edits;
    }

    /** A trip with its trace. */
    RecordedTrip of(Trip trip) {
        var source = edits.sourceOf(trip.id());
        var shapedIds = edits.touch(List.of(source)) ? edits.together(List.of(source)) : Set.of(source);
        return shaped(shapedIds).stream()
                .map(Shaped::recorded)
                .filter(recorded -> recorded.trip().id().equals(trip.id()))
                .findFirst()
                .map(recorded -> new RecordedTrip(trip, sifted(recorded)))
                .orElseThrow(NotFound::new);
    }

    /** The trips that these trips of cars become, together with all that they hang together with. */
    List<Shaped> shaped(Collection<UUID> together) {
        var rows = chunks.ofTrips(together).stream().collect(Collectors.groupingBy(ChunkRow::trip));
        var own = rows.values().stream()
                .flatMap(parts -> OwnParts.of(parts, row -> row).stream())
                .toList();
        var drives = traces.read(own).stream()
                .collect(Collectors.groupingBy(taken -> taken.row().trip()))
                .values()
                .stream()
                .map(Assembly::of)
                .toList();
        return Shaping.of(drives, edits.of(together));
    }

    private static io.sillage.wire.Trace sifted(RecordedTrip recorded) {
        return Plausibility.sift(recorded.trace(), EnumSet.noneOf(DataQuality.Mark.class));
    }
}
