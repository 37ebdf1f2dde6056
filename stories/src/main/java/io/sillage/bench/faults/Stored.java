package io.sillage.bench.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the database holds of a run, row by row, doubles too. */
record Stored(List<ChunkName> chunks, List<Instant> receivedAt, List<UUID> trips) {

    private static final String CHUNKS =
            "select boot_session, sequence, received_at from trip.chunk where received_at >= ?";
    private static final String TRIPS =
            "select id from trip.trip where id in (select trip from trip.chunk where received_at >= ?)";

    /** Everything that was received from then on. */
    static Stored since(Instant begun, Connection database) throws SQLException {
        var stored = new Stored(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        try (var chunks = asking(database, CHUNKS, begun);
                var rows = chunks.executeQuery()) {
            while (rows.next()) {
                stored.chunks.add(new ChunkName(rows.getObject(1, UUID.class), rows.getInt(2)));
                stored.receivedAt.add(rows.getTimestamp(3).toInstant());
            }
        }
        try (var trips = asking(database, TRIPS, begun);
                var rows = trips.executeQuery()) {
            while (rows.next()) {
                stored.trips.add(rows.getObject(1, UUID.class));
            }
        }
        return stored;
    }

    /** The same with the chunks of a fleet by the half of their names that tells them apart. */
    Stored toldApart() {
        var halves = chunks.stream()
                .map(chunk ->
                        new ChunkName(new UUID(0, chunk.bootSession().getLeastSignificantBits()), chunk.sequence()))
                .toList();
        return new Stored(halves, receivedAt, trips);
    }

    Set<ChunkName> distinct() {
        return new HashSet<>(chunks);
    }

    /** Rows beyond the first of a chunk, and trips that are told more than once. */
    int duplicates() {
        return chunks.size() - distinct().size() + trips.size() - new HashSet<>(trips).size();
    }

    /** Seconds of the longest time without anything received that was kept, of those that end after a moment. */
    double longestSilenceAfter(Instant moment) {
        var moments = receivedAt.stream().sorted().toList();
        var longest = Duration.ZERO;
        for (int i = 1; i < moments.size(); i++) {
            var silence = Duration.between(moments.get(i - 1), moments.get(i));
            if (moments.get(i).isAfter(moment) && silence.compareTo(longest) > 0) {
                longest = silence;
            }
        }
        return longest.toMillis() / 1000.0;
    }

    private static PreparedStatement asking(Connection database, String sql, Instant begun) throws SQLException {
        var statement = database.prepareStatement(sql);
        statement.setTimestamp(1, Timestamp.from(begun));
        return statement;
    }
}
