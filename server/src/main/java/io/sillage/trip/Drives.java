package io.sillage.trip;

import io.sillage.kernel.NotFound;
import io.sillage.wire.Trace;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
                .map(recorded -> new RecordedTrip(trip, sifted(recorded.trace())))
                .orElseThrow(NotFound::new);
    }

    /** The traces of several, read at once when nobody changed any of them. */
    Map<TripId, Trace> traces(List<Trip> several) {
        var ids = several.stream().map(trip -> trip.id().value()).collect(Collectors.toSet());
        var sources = edits.sourcesOf(ids);
        if (sources.size() > ids.size() || edits.touch(sources)) {
            return several.stream().collect(Collectors.toMap(Trip::id, trip -> of(trip).trace()));
        }
        return assembled(ids).stream().collect(Collectors.toMap(Drive::id, drive -> sifted(drive.trace())));
    }

    /** The trips that these trips of cars become, together with all that they hang together with. */
    List<Shaped> shaped(Collection<UUID> together) {
        return Shaping.of(assembled(together), edits.of(together));
    }

    private List<Drive> assembled(Collection<UUID> together) {
        var rows = chunks.ofTrips(together).stream().collect(Collectors.groupingBy(ChunkRow::trip));
        var own = rows.values().stream()
                .flatMap(parts -> OwnParts.of(parts, row -> row).stream())
                .toList();
        return traces.read(own).stream()
                .collect(Collectors.groupingBy(taken -> taken.row().trip()))
                .values()
                .stream()
                .map(Assembly::of)
                .toList();
    }

    private static Trace sifted(Trace trace) {
        return Plausibility.sift(trace, EnumSet.noneOf(DataQuality.Mark.class));
    }
}
