package io.sillage.coaching;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How trips were driven, for those who drove them (R37). */
@Service
@Transactional(readOnly = true)
public class Coaching {

    private final JdbcClient jdbc;
    private final Rights rights;
    private final Trips trips;

    Coaching(JdbcClient jdbc, Rights rights, Trips trips) {
        this.jdbc = jdbc;
        this.rights = rights;
        this.trips = trips;
    }

    /**
     * How a trip was driven; nothing for a trip that was not complete.
     *
     * @throws io.sillage.kernel.NotFound when the trip is not his, or is not there
     */
    public Optional<TripCoaching> findOf(SignedIn who, TripId id) {
        var trip = trips.trip(who, id);
        return jdbc.sql("select * from coaching.trip_coaching where trip = ?")
                .param(trip.id().value())
                .query((row, n) -> new TripCoaching(id, zones(row), scores(row)))
                .optional();
    }

    /**
     * How a month of the present ownership period was driven, by its days in the reader's zone.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public MonthCoaching month(SignedIn who, VehicleId car, YearMonth month) {
        var period = rights.requireToSee(who, car, Purpose.COACHING);
        return jdbc.sql("""
                select count(*) as trips, coalesce(sum(distance_m), 0) as distance_m,
                       coalesce(sum(electric_m), 0) as electric_m,
                       coalesce(sum(charge_m), 0) as charge_m, coalesce(sum(eco_m), 0) as eco_m,
                       coalesce(sum(power_m), 0) as power_m, coalesce(sum(charge_s), 0) as charge_s,
                       coalesce(sum(eco_s), 0) as eco_s, coalesce(sum(power_s), 0) as power_s,
                       sum(acceleration * distance_m) / nullif(sum(distance_m) filter (where acceleration is not null), 0)
                           as acceleration,
                       sum(braking * distance_m) / nullif(sum(distance_m) filter (where braking is not null), 0)
                           as braking,
                       sum(constant_speed * distance_m)
                           / nullif(sum(distance_m) filter (where constant_speed is not null), 0) as constant_speed,
                       coalesce(sum(distance_m) filter (where acceleration is not null and braking is not null)
                           / nullif(sum(distance_m), 0), 0) as coverage
                  from coaching.trip_coaching
                 where period = ? and started_at >= ? and started_at < ?
                """)
                .param(period.id().value())
                .param(month.atDay(1)
                        .atStartOfDay(who.zone())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toOffsetDateTime())
                .param(month.plusMonths(1)
                        .atDay(1)
                        .atStartOfDay(who.zone())
                        .withZoneSameInstant(ZoneOffset.UTC)
                        .toOffsetDateTime())
                .query((row, n) -> new MonthCoaching(
                        month,
                        row.getInt("trips"),
                        row.getDouble("distance_m"),
                        row.getDouble("electric_m"),
                        zones(row),
                        scores(row),
                        row.getDouble("coverage")))
                .single();
    }

    private static Zones zones(ResultSet row) throws SQLException {
        return new Zones(
                row.getDouble("charge_m"),
                row.getDouble("eco_m"),
                row.getDouble("power_m"),
                row.getDouble("charge_s"),
                row.getDouble("eco_s"),
                row.getDouble("power_s"));
    }

    private static Scores scores(ResultSet row) throws SQLException {
        return new Scores(score(row, "acceleration"), score(row, "braking"), score(row, "constant_speed"));
    }

    private static @Nullable Double score(ResultSet row, String column) throws SQLException {
        double score = row.getDouble(column);
        return row.wasNull() ? null : score;
    }
}
