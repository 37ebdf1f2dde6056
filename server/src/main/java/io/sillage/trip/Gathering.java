package io.sillage.trip;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts trips of several chunks together from what is stored of them. Called inside the transaction that records. */
@Component
class Gathering {

    private final ChunkStore chunks;
    private final TraceStore traces;
    private final TripStore trips;
    private final OpenTrips open;

    Gathering(ChunkStore chunks, TraceStore traces, TripStore trips, OpenTrips open) {
        this.chunks = chunks;
        this.traces = traces;
        this.trips = trips;
        this.open = open;
    }

    /** The trips that are whole with these new chunks, and those that were shown before. */
    List<RecordedTrip> gatherWith(List<ChunkRow> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        var newest = added.stream()
                .collect(Collectors.toMap(
                        ChunkRow::trip, row -> row, BinaryOperator.maxBy(Comparator.comparing(ChunkRow::receivedAt))));
        open.hold(List.copyOf(newest.values()));
        return gather(newest.keySet());
    }

    /** Of these trips, held by this transaction, those that are whole or closed. They are taken out to be written anew. */
    List<RecordedTrip> gather(Collection<UUID> ids) {
        var rows = chunks.ofTrips(ids).stream().collect(Collectors.groupingBy(ChunkRow::trip));
        var closed = open.closedAmong(ids);
        var whole = ids.stream()
                .filter(id -> isWhole(rows.getOrDefault(id, List.of())))
                .toList();
        open.completed(whole);
        var due = rows.entrySet().stream()
                .filter(trip -> closed.contains(trip.getKey()) || whole.contains(trip.getKey()))
                .flatMap(trip -> OwnParts.of(trip.getValue(), row -> row).stream())
                .toList();
        trips.delete(due.stream().map(ChunkRow::trip).distinct().toList());
        return traces.read(due).stream()
                .collect(Collectors.groupingBy(taken -> taken.row().trip()))
                .values()
                .stream()
                .map(taken -> Summary.of(Assembly.of(taken)))
                .toList();
    }

    /** Every part from the engine's start to its stop; rows in the order of their parts. */
    private static boolean isWhole(List<ChunkRow> rows) {
        int expected = 0;
        for (var row : rows) {
            if (row.part() != expected++) {
                return false;
            }
            if (row.last()) {
                return true;
            }
        }
        return false;
    }
}
