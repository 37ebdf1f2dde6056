package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TraceSeal.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What owners say of their trips; the words are sealed under the key of the trip's ownership period. */
@Repository
class RemarkTable {

    private static final String PUT = """
            insert into trip.remark (trip, period, started_at, business, words) values (?, ?, ?, ?, ?)
            on conflict (trip) do update set business = excluded.business, words = excluded.words""";

    private final JdbcTemplate jdbc;
    private final TraceSeal seal;

    RemarkTable(JdbcTemplate jdbc, TraceSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    Map<TripId, TripRemark> of(Collection<UUID> trips) {
        return read("select * from trip.remark where trip = any (?)", (Object) trips.toArray(UUID[]::new));
    }

    Map<TripId, TripRemark> ofPeriod(PeriodId period) {
        return read("select * from trip.remark where period = ?", period.value());
    }

    void put(Trip trip, TripRemark remark) {
        var id = trip.id().value();
        if (remark.saysNothing()) {
            delete(id);
            return;
        }
        jdbc.update(
                PUT,
                id,
                trip.period().value(),
                Timestamp.from(trip.startedAt()),
                remark.business(),
                seal.seal(trip.period(), id, 0, Kind.WORDS, to -> {
                    to.putText(remark.name());
                    to.putText(remark.note());
                }));
    }

    void delete(UUID trip) {
        jdbc.update("delete from trip.remark where trip = ?", trip);
    }

    void deletePeriod(PeriodId period) {
        jdbc.update("delete from trip.remark where period = ?", period.value());
    }

    void forgetBefore(Instant oldest) {
        jdbc.update("delete from trip.remark where started_at < ?", Timestamp.from(oldest));
    }

    private Map<TripId, TripRemark> read(String sql, Object parameter) {
        var found = new HashMap<TripId, TripRemark>();
        jdbc.query(
                sql,
                row -> {
                    found.put(new TripId(row.getObject("trip", UUID.class)), remark(row));
                },
                parameter);
        return found;
    }

    private TripRemark remark(ResultSet row) throws SQLException {
        var words = new ByteReader(seal.open(
                new PeriodId(row.getObject("period", UUID.class)),
                row.getObject("trip", UUID.class),
                0,
                Kind.WORDS,
                row.getBytes("words")));
        return new TripRemark(row.getBoolean("business"), words.getText(), words.getText());
    }
}
