package io.sillage.trip;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Puts trips of several chunks together from what is stored of them, and shapes them as their owners did. Called inside the
 * transaction that records.
 */
@Component
class Gathering {

    private final ChunkStore chunks;
    private final TraceStore traces;
    private final TripStore trips;
    private final OpenTrips open;
    private final EditTable edits;
    private final TakingOut takingOut;

    Gathering(
            ChunkStore chunks,
            TraceStore traces,
            TripStore trips,
            OpenTrips open,
            EditTable edits,
            TakingOut takingOut) {
        this.chunks = chunks;
        this.traces = traces;
        this.trips = trips;
        this.open = open;
        this.edits = edits;
        this.takingOut = takingOut;
    }

    /** The trips that are whole with these new chunks, and those that were shown before. */
    List<RecordedTrip> gatherWith(List<ChunkRow> added) {
        if (added.isEmpty()) {
            return List.of();
        }
        hold(added);
        return gather(added.stream().map(ChunkRow::trip).collect(Collectors.toSet()));
    }

    /** Holds the trips of these chunks until the transaction ends. */
    void hold(Collection<ChunkRow> rows) {
        var newest = rows.stream()
                .collect(Collectors.toMap(
                        ChunkRow::trip, row -> row, BinaryOperator.maxBy(Comparator.comparing(ChunkRow::receivedAt))));
        open.hold(List.copyOf(newest.values()));
    }

    /** Of these trips, held by this transaction, those that are whole or closed. They are taken out to be written anew. */
    List<RecordedTrip> gather(Collection<UUID> ids) {
        return edits.touch(ids)
                ? shape(ids)
                : assembled(due(ids)).stream().map(Summary::of).toList();
    }

    /** Those to be shown, from the chunks that make them; they are taken out. */
    private List<ChunkRow> due(Collection<UUID> ids) {
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
        return due;
    }

    private List<Drive> assembled(List<ChunkRow> due) {
        return traces.read(due).stream()
                .collect(Collectors.groupingBy(taken -> taken.row().trip()))
                .values()
                .stream()
                .map(Assembly::of)
                .toList();
    }

    private List<RecordedTrip> shape(Collection<UUID> ids) {
        var together = edits.together(ids);
        var others = new ArrayList<>(together);
        others.removeAll(ids);
        hold(chunks.ofTrips(others));
        var changes = edits.of(together);
        forget(changes.deleted());
        var shaped = Shaping.of(assembled(due(together)), changes).stream()
                .map(Shaped::recorded)
                .toList();
        takingOut.takeOut(gone(together, changes, shaped));
        trips.delete(
                shaped.stream().map(recorded -> recorded.trip().id().value()).toList());
        return shaped;
    }

    /** What was sent of deleted trips is not kept. */
    private void forget(Set<UUID> deleted) {
        traces.delete(deleted);
        open.completed(deleted);
    }

    /** What these trips and their pieces may have been shown as before and are not now. */
    private static Set<UUID> gone(Set<UUID> together, Edits changes, List<RecordedTrip> shaped) {
        var gone = new HashSet<>(together);
        changes.cuts().forEach((trip, cuts) -> cuts.forEach(cut -> gone.add(Edits.pieceId(trip, cut))));
        shaped.forEach(recorded -> gone.remove(recorded.trip().id().value()));
        return gone;
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
