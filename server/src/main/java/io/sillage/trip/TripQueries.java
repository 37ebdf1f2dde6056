package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads trips for their owners: by car from the newest, one by its id, or all together as totals. */
@Repository
class TripQueries {

    private static final String NEWEST_FIRST = """
            select * from trip.trip t
             where vehicle = ? and started_at >= ? and started_at < ? and started_at <= ?
               and (started_at, id) < (?, ?) and period = any (?) and distance_m >= ?
               and (?::boolean is null
                    or ?::boolean = exists (select from trip.remark r where r.trip = t.id and r.business))
             order by started_at desc, id desc limit ?""";

    private static final String IDS = """
            select id from trip.trip
             where vehicle = ? and started_at >= ? and started_at < ? and period = any (?)
             order by started_at, id""";

    private static final String NEXT = """
            select * from trip.trip
             where vehicle = ? and period = ? and started_at >= ? and (started_at, id) > (?, ?)
             order by started_at, id limit 1""";

    private static final String LAST = """
            select * from trip.trip
             where vehicle = ? and started_at >= ? and period = ? and complete
             order by started_at desc, id desc limit 1""";

    private static final String TOTALS = """
            select count(*), coalesce(sum(distance_m), 0), coalesce(sum(duration_s), 0), sum(fuel_ml), sum(electric_m),
                   sum(distance_m) filter (where electric_m is not null)
              from trip.trip where vehicle = ? and started_at >= ? and started_at < ? and period = any (?)""";

    private final JdbcTemplate jdbc;
    private final TripRows rows;

    TripQueries(JdbcTemplate jdbc, TripRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Whose trips of which car, begun in [from, until). */
    record Scope(VehicleId car, Collection<PeriodId> periods, Instant from, Instant until) {

        UUID[] periodIds() {
            return periods.stream().map(PeriodId::value).toArray(UUID[]::new);
        }
    }

    List<Trip> newestFirst(Scope scope, TripKey after, double atLeastM, int limit) {
        return newestFirst(scope, after, new TripFilter(null, null, atLeastM, limit, null));
    }

    List<Trip> newestFirst(Scope scope, TripKey after, TripFilter filter) {
        return jdbc.query(
                NEWEST_FIRST,
                rows,
                scope.car().value(),
                Timestamp.from(scope.from()),
                Timestamp.from(scope.until()),
                Timestamp.from(after.startedAt()),
                Timestamp.from(after.startedAt()),
                after.id(),
                scope.periodIds(),
                filter.atLeastM(),
                filter.business(),
                filter.business(),
                filter.limit());
    }

    /** The trip of the same owner that begins next. */
    Optional<Trip> findNext(Trip trip) {
        return jdbc
                .query(
                        NEXT,
                        rows,
                        trip.vehicle().value(),
                        trip.period().value(),
                        Timestamp.from(trip.startedAt()),
                        Timestamp.from(trip.startedAt()),
                        trip.id().value())
                .stream()
                .findFirst();
    }

    /** The ids of all of them, from the first to the last. */
    List<UUID> idsFromTheFirst(Scope scope) {
        return jdbc.query(
                IDS,
                (row, number) -> row.getObject(1, UUID.class),
                scope.car().value(),
                Timestamp.from(scope.from()),
                Timestamp.from(scope.until()),
                scope.periodIds());
    }

    Optional<Trip> findLast(VehicleId car, PeriodId period, Instant since) {
        return jdbc.query(LAST, rows, car.value(), Timestamp.from(since), period.value()).stream()
                .findFirst();
    }

    Optional<Trip> find(TripId id, Collection<PeriodId> periods) {
        return findAll(List.of(id.value()), periods).stream().findFirst();
    }

    List<Trip> findAll(Collection<UUID> ids, Collection<PeriodId> periods) {
        return jdbc.query(
                "select * from trip.trip where id = any (?) and period = any (?)",
                rows,
                ids.toArray(UUID[]::new),
                periods.stream().map(PeriodId::value).toArray(UUID[]::new));
    }

    MonthTotals totals(Scope scope) {
        return jdbc.query(
                        TOTALS,
                        (row, number) -> totals(row),
                        scope.car().value(),
                        Timestamp.from(scope.from()),
                        Timestamp.from(scope.until()),
                        scope.periodIds())
                .getFirst();
    }

    private static MonthTotals totals(ResultSet row) throws SQLException {
        double fuelMl = row.getDouble(4);
        boolean fuelIsKnown = !row.wasNull();
        double electricM = row.getDouble(5);
        double ofKnownM = row.getDouble(6);
        return new MonthTotals(
                row.getInt(1),
                row.getDouble(2),
                row.getDouble(3),
                fuelIsKnown ? Double.valueOf(fuelMl) : null,
                ofKnownM <= 0 ? null : Double.valueOf(Math.min(1, electricM / ofKnownM)));
    }
}
