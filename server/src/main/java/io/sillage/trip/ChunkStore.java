package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.wire.ChunkId;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The chunks that were ever taken, each once. */
@Repository
class ChunkStore {

    /** Rows go in by trip and part, so that two writers with the same chunks wait for each other in one order. */
    private static final String CLAIM = """
            with sent as (
                select * from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    as s (boot_session, sequence, trip, part, first, last, vehicle, period, traced, received, sha256)),
            taken as (
                insert into trip.chunk (boot_session, sequence, trip, part, first, last, vehicle, period,
                                        traced_at, received_at, sha256)
                select boot_session, sequence, trip, part, first, last, vehicle, period,
                       to_timestamp(traced / 1000.0), to_timestamp(received / 1000.0), sha256
                  from sent s
                 where not exists (select from trip.chunk o where o.trip = s.trip and o.vehicle <> s.vehicle)
                 order by trip, part
                on conflict do nothing
                returning boot_session, sequence, trip)
            select boot_session, sequence, exists (select from trip.chunk o where o.trip = taken.trip) from taken""";

    private static final String KNOWN = """
            select boot_session, sequence, sha256, vehicle from trip.chunk
             where (boot_session, sequence) in (select * from unnest(?, ?))""";

    private static final String OF_TRIPS = """
            select boot_session, sequence, trip, part, first, last, vehicle, period, traced_at, received_at
              from trip.chunk where trip = any (?) order by trip, part""";

    private static final String QUARANTINE = """
            insert into trip.quarantine (boot_session, sequence, sha256, vehicle, device, code, received_at)
            values (?, ?, ?, ?, ?, ?, to_timestamp(? / 1000.0)) on conflict do nothing""";

    private final JdbcTemplate jdbc;

    ChunkStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** What is known of a chunk id. */
    record Known(byte[] sha256, VehicleId vehicle) {}

    /** Takes those that are new, and says of each whether other chunks of its trip had come before. */
    Map<ChunkId, Boolean> claim(List<Sent> batch) {
        return query(
                CLAIM,
                statement -> new SqlArrays<>(statement, batch)
                        .uuids(sent -> sent.row().id().bootSession())
                        .ints(sent -> sent.row().id().sequence())
                        .uuids(sent -> sent.row().trip())
                        .ints(sent -> sent.row().part())
                        .booleans(sent -> sent.row().first())
                        .booleans(sent -> sent.row().last())
                        .uuids(sent -> sent.row().vehicle().value())
                        .uuids(sent -> sent.row().period().value())
                        .millis(sent -> sent.row().tracedAt())
                        .millis(sent -> sent.row().receivedAt())
                        .bytes(sent -> sent.report().sha256()),
                row -> row.getBoolean(3));
    }

    Map<ChunkId, Known> known(List<Sent> batch) {
        return query(
                KNOWN,
                statement -> new SqlArrays<>(statement, batch)
                        .uuids(sent -> sent.row().id().bootSession())
                        .ints(sent -> sent.row().id().sequence()),
                row -> new Known(row.getBytes(3), new VehicleId(row.getObject(4, UUID.class))));
    }

    void quarantine(Sent sent, String code) {
        jdbc.update(
                QUARANTINE,
                sent.row().id().bootSession(),
                sent.row().id().sequence(),
                sent.report().sha256(),
                sent.row().vehicle().value(),
                sent.report().device(),
                code,
                sent.row().receivedAt().toEpochMilli());
    }

    List<ChunkRow> ofTrips(Collection<UUID> trips) {
        return jdbc.query(OF_TRIPS, (row, number) -> chunkRow(row), (Object) trips.toArray(UUID[]::new));
    }

    /** The trips of which parts were driven in a period. */
    List<UUID> tripsOf(PeriodId period) {
        return jdbc.query(
                "select distinct trip from trip.chunk where period = ?",
                (row, number) -> row.getObject(1, UUID.class),
                period.value());
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private interface Reader<V> {
        V read(ResultSet row) throws SQLException;
    }

    private <V> Map<ChunkId, V> query(String sql, Parameters parameters, Reader<V> reader) {
        return jdbc.query(
                connection -> {
                    var statement = connection.prepareStatement(sql);
                    parameters.set(statement);
                    return statement;
                },
                rows -> {
                    var byId = new HashMap<ChunkId, V>();
                    while (rows.next()) {
                        byId.put(idOf(rows), reader.read(rows));
                    }
                    return byId;
                });
    }

    private static ChunkRow chunkRow(ResultSet row) throws SQLException {
        return new ChunkRow(
                idOf(row),
                row.getObject(3, UUID.class),
                row.getInt(4),
                row.getBoolean(5),
                row.getBoolean(6),
                new VehicleId(row.getObject(7, UUID.class)),
                new PeriodId(row.getObject(8, UUID.class)),
                row.getTimestamp(9).toInstant(),
                row.getTimestamp(10).toInstant());
    }

    private static ChunkId idOf(ResultSet row) throws SQLException {
        return new ChunkId(row.getObject(1, UUID.class), row.getInt(2));
    }
}
