package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** What owners changed about trips, as it is kept. */
@Repository
class EditTable {

    /** The trips that hang together with these by joints, and whether anything was ever changed about any of them. */
    private static final String TOGETHER = """
            with recursive together (trip) as (
                select * from unnest(?::uuid[])
                union
                select case when j.earlier = t.trip then j.later else j.earlier end
                  from together t join trip.joint j on j.earlier = t.trip or j.later = t.trip)
            select trip from together""";

    private static final String ANY = """
            select exists (select from trip.deleted where trip = any (?))
                or exists (select from trip.cut where trip = any (?))
                or exists (select from trip.joint where earlier = any (?) or later = any (?))""";

    private final JdbcTemplate jdbc;

    EditTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether anything was changed about one of these. Three probes of indexes. */
    boolean touch(Collection<UUID> trips) {
        var ids = trips.toArray(UUID[]::new);
        return Boolean.TRUE.equals(jdbc.queryForObject(ANY, Boolean.class, ids, ids, ids, ids));
    }

    Set<UUID> together(Collection<UUID> trips) {
        return new HashSet<>(jdbc.query(
                TOGETHER, (row, number) -> row.getObject(1, UUID.class), (Object) trips.toArray(UUID[]::new)));
    }

    /** The trip that the car named, of which a trip is or of whose piece it has the name. */
    UUID sourceOf(TripId id) {
        return Optional.ofNullable(jdbc.query(
                        "select trip from trip.cut where piece = ?",
                        row -> row.next() ? row.getObject(1, UUID.class) : null,
                        id.value()))
                .orElse(id.value());
    }

    /** Of each of these. */
    Set<UUID> sourcesOf(Collection<UUID> shown) {
        var sources = new HashSet<>(shown);
        sources.addAll(jdbc.query(
                "select trip from trip.cut where piece = any (?)",
                (row, number) -> row.getObject(1, UUID.class),
                (Object) shown.toArray(UUID[]::new)));
        return sources;
    }

    Edits of(Collection<UUID> trips) {
        var ids = trips.toArray(UUID[]::new);
        var deleted = new HashSet<>(jdbc.query(
                "select trip from trip.deleted where trip = any (?)",
                (row, number) -> row.getObject(1, UUID.class),
                (Object) ids));
        var cuts = new HashMap<UUID, NavigableSet<Instant>>();
        jdbc.query(
                "select trip, at from trip.cut where trip = any (?)",
                row -> {
                    cuts.computeIfAbsent(row.getObject(1, UUID.class), trip -> new TreeSet<>())
                            .add(row.getTimestamp(2).toInstant());
                },
                (Object) ids);
        var laterOf = new HashMap<UUID, UUID>();
        jdbc.query(
                "select earlier, later from trip.joint where earlier = any (?)",
                row -> {
                    laterOf.put(row.getObject(1, UUID.class), row.getObject(2, UUID.class));
                },
                (Object) ids);
        return new Edits(deleted, cuts, laterOf);
    }

    void delete(UUID trip, Trip of) {
        jdbc.update(
                "insert into trip.deleted (trip, vehicle, period, traced_at) values (?, ?, ?, ?) on conflict do nothing",
                trip,
                of.vehicle().value(),
                of.period().value(),
                Timestamp.from(of.startedAt()));
    }

    void cut(UUID trip, Instant at, PeriodId period) {
        jdbc.update(
                "insert into trip.cut (trip, at, piece, period) values (?, ?, ?, ?) on conflict do nothing",
                trip,
                Timestamp.from(at),
                Edits.pieceId(trip, at),
                period.value());
    }

    void mend(UUID trip, Instant at) {
        jdbc.update("delete from trip.cut where trip = ? and at = ?", trip, Timestamp.from(at));
    }

    void join(UUID earlier, UUID later, Trip first) {
        jdbc.update(
                "insert into trip.joint (earlier, later, period, at) values (?, ?, ?, ?) on conflict do nothing",
                earlier,
                later,
                first.period().value(),
                Timestamp.from(first.startedAt()));
    }

    void part(UUID earlier, UUID later) {
        jdbc.update("delete from trip.joint where earlier = ? and later = ?", earlier, later);
    }

    List<Map<String, @Nullable Object>> deleted(PeriodId period) {
        return told("select trip, traced_at as at from trip.deleted where period = ?", period);
    }

    List<Map<String, @Nullable Object>> cuts(PeriodId period) {
        return told("select trip, at from trip.cut where period = ?", period);
    }

    List<Map<String, @Nullable Object>> joints(PeriodId period) {
        return told("select earlier as trip, at from trip.joint where period = ?", period);
    }

    private List<Map<String, @Nullable Object>> told(String sql, PeriodId period) {
        return jdbc.query(
                sql,
                (row, number) -> Map.<String, @Nullable Object>of(
                        "trip",
                        row.getString("trip"),
                        "at",
                        row.getTimestamp("at").toInstant().toString()),
                period.value());
    }

    void deletePeriod(PeriodId period) {
        jdbc.update("delete from trip.deleted where period = ?", period.value());
        jdbc.update("delete from trip.cut where period = ?", period.value());
        jdbc.update("delete from trip.joint where period = ?", period.value());
    }

    void forgetBefore(Instant oldest) {
        jdbc.update("delete from trip.deleted where traced_at < ?", Timestamp.from(oldest));
        jdbc.update("delete from trip.cut where at < ?", Timestamp.from(oldest));
        jdbc.update("delete from trip.joint where at < ?", Timestamp.from(oldest));
    }
}
