package io.sillage.trip;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What owners changed about trips: which are deleted, where one is cut, and which goes on in which. Facts without an order:
 * the same ones give the same trips, whenever each was learnt.
 */
record Edits(Set<UUID> deleted, Map<UUID, NavigableSet<Instant>> cuts, Map<UUID, UUID> laterOf) {

    static final Edits NONE = new Edits(Set.of(), Map.of(), Map.of());

    private static final NavigableSet<Instant> UNCUT = new TreeSet<>();

    boolean areNone() {
        return deleted.isEmpty() && cuts.isEmpty() && laterOf.isEmpty();
    }

    NavigableSet<Instant> cutsOf(UUID trip) {
        return cuts.getOrDefault(trip, UNCUT);
    }

    @Nullable
    UUID earlierOf(UUID trip) {
        return laterOf.entrySet().stream()
                .filter(joint -> joint.getValue().equals(trip))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The name of the piece of a trip that begins at a cut: the same for the same cut. */
    static UUID pieceId(UUID trip, Instant at) {
        var bytes = ByteBuffer.allocate(24)
                .putLong(trip.getMostSignificantBits())
                .putLong(trip.getLeastSignificantBits())
                .putLong(at.toEpochMilli());
        return UUID.nameUUIDFromBytes(bytes.array());
    }
}
