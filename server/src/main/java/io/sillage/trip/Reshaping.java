package io.sillage.trip;

import io.sillage.trip.Shaped.Piece;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Enters what an owner changes about trips, and draws them anew. Called inside one transaction that holds the trips. */
@Component
class Reshaping {

    private static final int MOST_CUTS = 50;

    private final EditTable edits;
    private final Drives drives;
    private final ChunkStore chunks;
    private final TraceStore traces;
    private final Gathering gathering;
    private final TakingOut takingOut;
    private final OwnTrips own;
    private final RemarkTable remarks;
    private final Ledger ledger;
    private final OpenTrips open;
    private final ObjectProvider<TripListener> listeners;

    Reshaping(
            EditTable edits,
            Drives drives,
            ChunkStore chunks,
            TraceStore traces,
            Gathering gathering,
            TakingOut takingOut,
            OwnTrips own,
            RemarkTable remarks,
            Ledger ledger,
            OpenTrips open,
            ObjectProvider<TripListener> listeners) {
        this.edits = edits;
        this.drives = drives;
        this.chunks = chunks;
        this.traces = traces;
        this.gathering = gathering;
        this.takingOut = takingOut;
        this.own = own;
        this.remarks = remarks;
        this.ledger = ledger;
        this.open = open;
        this.listeners = listeners;
    }

    /** Holds the changes of the owner, then what arrives of the trips that this one is made of. */
    void hold(Trip trip) {
        own.oneAtATime(trip.period());
        hold(edits.together(List.of(edits.sourceOf(trip.id()))));
    }

    private void hold(Collection<UUID> sources) {
        gathering.hold(chunks.ofTrips(sources));
    }

    Trip join(Trip earlier, Trip later) {
        hold(edits.together(List.of(edits.sourceOf(later.id()))));
        var before = composition(earlier).getLast();
        var after = composition(later).getFirst();
        if (before.trip().equals(after.trip())) {
            mend(after);
        } else {
            edits.join(before.trip(), after.trip(), earlier);
        }
        return drawAnew(earlier.id(), List.of(before.trip(), after.trip()));
    }

    /** The cut is where a piece begins: at the sample at which it was drawn, or at some moment before it. */
    private void mend(Piece after) {
        var cuts = edits.of(List.of(after.trip())).cutsOf(after.trip());
        var at = cuts.floor(after.from());
        if (at != null) {
            edits.mend(after.trip(), at);
            takingOut.takeOut(Set.of(Edits.pieceId(after.trip(), at)));
        }
    }

    Trip cut(Trip trip, Instant at) {
        var pieces = composition(trip);
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            if (at.isAfter(piece.from()) && at.isBefore(piece.until())) {
                if (edits.of(List.of(piece.trip())).cutsOf(piece.trip()).size() >= MOST_CUTS) {
                    throw new BadCut();
                }
                edits.cut(piece.trip(), at, trip.period());
                return drawnInTwo(trip, piece.trip());
            }
            boolean between = i > 0 && !at.isBefore(pieces.get(i - 1).until()) && !at.isAfter(piece.from());
            if (between) {
                edits.part(pieces.get(i - 1).trip(), piece.trip());
                return drawAnew(trip.id(), List.of(pieces.get(i - 1).trip(), piece.trip()));
            }
        }
        throw new BadCut();
    }

    private Trip drawnInTwo(Trip before, UUID source) {
        var after = drawAnew(before.id(), List.of(source));
        if (!after.endedAt().isBefore(before.endedAt())) {
            throw new BadCut();
        }
        return after;
    }

    /** False when a trip of the car is in several pieces of which one is not of this trip. */
    boolean delete(Trip trip) {
        var pieces = composition(trip);
        var sources = pieces.stream().map(Piece::trip).collect(Collectors.toSet());
        for (var source : sources) {
            var parts =
                    pieces.stream().filter(piece -> piece.trip().equals(source)).toList();
            if (!parts.getFirst().first() || !parts.getLast().last()) {
                return false;
            }
        }
        delete(sources, trip);
        return true;
    }

    /** With the other pieces of the car's trips that it is made of. */
    void deleteWhole(Trip trip) {
        delete(composition(trip).stream().map(Piece::trip).collect(Collectors.toSet()), trip);
    }

    private void delete(Set<UUID> sources, Trip trip) {
        sources.forEach(source -> delete(source, trip));
        remarks.delete(trip.id().value());
        listeners.orderedStream().forEach(listener -> listener.deleted(List.of(trip)));
    }

    /** The numbers of its chunks stay, so that the car's copy of one is not taken for something new. */
    private void delete(UUID source, Trip trip) {
        edits.delete(source, trip);
        traces.delete(List.of(source));
        open.completed(List.of(source));
        var shown = new HashSet<>(List.of(source, trip.id().value()));
        edits.of(List.of(source)).cutsOf(source).forEach(cut -> shown.add(Edits.pieceId(source, cut)));
        takingOut.takeOut(shown);
    }

    private List<Piece> composition(Trip trip) {
        return drives.shaped(edits.together(List.of(edits.sourceOf(trip.id())))).stream()
                .filter(shaped -> shaped.recorded().trip().id().equals(trip.id()))
                .findFirst()
                .orElseThrow(io.sillage.kernel.NotFound::new)
                .pieces();
    }

    private Trip drawAnew(TripId id, List<UUID> sources) {
        return ledger.enterAgain(sources).stream()
                .filter(trip -> trip.id().equals(id))
                .findFirst()
                .orElseThrow(io.sillage.kernel.NotFound::new);
    }
}
