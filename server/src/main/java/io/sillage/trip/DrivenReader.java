package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripQueries.Scope;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads trips with their traces, a few at a time, each few in a transaction of its own. */
@Component
@Transactional(readOnly = true)
class DrivenReader {

    private final TripQueries queries;
    private final ChunkStore chunks;
    private final TraceStore traces;
    private final RemarkTable remarks;

    DrivenReader(TripQueries queries, ChunkStore chunks, TraceStore traces, RemarkTable remarks) {
        this.queries = queries;
        this.chunks = chunks;
        this.traces = traces;
        this.remarks = remarks;
    }

    /** The trips of a scope from the first to the last. */
    List<UUID> ids(Scope scope) {
        return queries.idsFromTheFirst(scope);
    }

    /** Those of these trips that are still there, in the order of the ids. */
    List<Driven> read(List<UUID> ids, Collection<PeriodId> periods) {
        var trips = queries.findAll(ids, periods).stream()
                .collect(Collectors.toMap(trip -> trip.id().value(), trip -> trip));
        var rows = chunks.ofTrips(ids).stream().collect(Collectors.groupingBy(ChunkRow::trip));
        var own = rows.values().stream()
                .flatMap(parts -> OwnParts.of(parts, row -> row).stream())
                .toList();
        var taken =
                traces.read(own).stream().collect(Collectors.groupingBy(chunk -> chunk.row().trip()));
        var said = remarks.of(ids);
        return ids.stream()
                .filter(id -> trips.containsKey(id) && taken.containsKey(id))
                .map(id -> driven(java.util.Objects.requireNonNull(trips.get(id)), taken, said))
                .toList();
    }

    private static Driven driven(Trip trip, Map<UUID, List<TakenChunk>> taken, Map<TripId, TripRemark> said) {
        var drive = Assembly.of(taken.getOrDefault(trip.id().value(), List.of()));
        var trace = Plausibility.sift(drive.trace(), EnumSet.noneOf(DataQuality.Mark.class));
        return new Driven(trip, trace, said.getOrDefault(trip.id(), TripRemark.NONE));
    }
}
