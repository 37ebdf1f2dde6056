package io.sillage.trip;

import io.sillage.trip.TraceSeal.Kind;
import io.sillage.wire.Positions;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What the chunks measured, sealed; one row a chunk, in the partition of the month in which it began. */
@Repository
class TraceStore {

    private static final String INSERT = """
            insert into trip.trace (trip, vehicle, part, traced_at, samples, positions, positions_during)
            select trip, vehicle, part, to_timestamp(traced / 1000.0), samples, positions, during::tstzmultirange
              from unnest(?, ?, ?, ?, ?, ?, ?) as s (trip, vehicle, part, traced, samples, positions, during)""";

    private static final String OF_TRIPS = """
            select trip, part, samples, positions from trip.trace
             where trip = any (?) and traced_at between ? and ?""";

    private record Place(UUID trip, int part) {}

    private record Sealed(byte[] samples, byte @Nullable [] positions) {}

    private final JdbcTemplate jdbc;
    private final TraceSeal seal;

    TraceStore(JdbcTemplate jdbc, TraceSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void insert(List<Sent> batch) {
        if (batch.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                statement -> new SqlArrays<>(statement, batch)
                        .uuids(sent -> sent.row().trip())
                        .uuids(sent -> sent.row().vehicle().value())
                        .ints(sent -> sent.row().part())
                        .millis(sent -> sent.row().tracedAt())
                        .bytes(Sent::samples)
                        .bytes(Sent::positions)
                        .texts(Sent::positionsDuring));
    }

    void delete(Collection<UUID> trips) {
        jdbc.update("delete from trip.trace where trip = any (?)", (Object) trips.toArray(UUID[]::new));
    }

    /** The chunks of these rows with what they measured. Refuses with {@code period-erased} when a key is gone. */
    List<TakenChunk> read(Collection<ChunkRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        var sealed = sealed(rows);
        return rows.stream().flatMap(row -> open(row, sealed).stream()).toList();
    }

    private Map<Place, Sealed> sealed(Collection<ChunkRow> rows) {
        var from = rows.stream().map(ChunkRow::tracedAt).min(Instant::compareTo).orElseThrow();
        var until =
                rows.stream().map(ChunkRow::tracedAt).max(Instant::compareTo).orElseThrow();
        var found = new HashMap<Place, Sealed>();
        jdbc.query(
                OF_TRIPS,
                row -> {
                    found.put(
                            new Place(row.getObject(1, UUID.class), row.getInt(2)),
                            new Sealed(row.getBytes(3), row.getBytes(4)));
                },
                rows.stream().map(ChunkRow::trip).distinct().toArray(UUID[]::new),
                Timestamp.from(from),
                Timestamp.from(until));
        return found;
    }

    private Optional<TakenChunk> open(ChunkRow row, Map<Place, Sealed> all) {
        return Optional.ofNullable(all.get(new Place(row.trip(), row.part()))).map(kept -> open(row, kept));
    }

    private TakenChunk open(ChunkRow row, Sealed sealed) {
        var samples = seal.open(row.period(), row.trip(), row.part(), Kind.SAMPLES, sealed.samples());
        var positions = sealed.positions() == null
                ? Positions.NONE
                : ChunkCode.getPositions(
                        seal.open(row.period(), row.trip(), row.part(), Kind.POSITIONS, sealed.positions()));
        return ChunkCode.getChunk(row, samples, positions);
    }
}
