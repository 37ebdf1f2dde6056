package io.sillage.coaching;

import io.sillage.coaching.SpanCoaching.Coverage;
import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was kept of how trips were driven, one by one and summed. A missing score is left out of a mean, never counted as 0. */
@Component
class SpanQueries {

    private static final String SUM = """
            select count(*) as trips, coalesce(sum(distance_m), 0) as distance_m,
                   coalesce(sum(electric_m), 0) as electric_m,
                   coalesce(sum(distance_m) filter (where electric_m is not null), 0) as electric_of_m,
                   coalesce(sum(charge_m), 0) as charge_m, coalesce(sum(eco_m), 0) as eco_m,
                   coalesce(sum(power_m), 0) as power_m, coalesce(sum(charge_s), 0) as charge_s,
                   coalesce(sum(eco_s), 0) as eco_s, coalesce(sum(power_s), 0) as power_s,
                   sum(acceleration * distance_m) / nullif(sum(distance_m) filter (where acceleration is not null), 0)
                       as acceleration,
                   sum(braking * distance_m) / nullif(sum(distance_m) filter (where braking is not null), 0) as braking,
                   sum(constant_speed * distance_m)
                       / nullif(sum(distance_m) filter (where constant_speed is not null), 0) as constant_speed,
                   sum(energy * distance_m) / nullif(sum(distance_m) filter (where energy is not null), 0) as energy,
                   coalesce(sum(distance_m) filter (where acceleration is not null and braking is not null)
                       / nullif(sum(distance_m), 0), 0) as global_share,
                   coalesce(sum(distance_m) filter (where constant_speed is not null) / nullif(sum(distance_m), 0), 0)
                       as constant_share,
                   coalesce(sum(distance_m) filter (where energy is not null) / nullif(sum(distance_m), 0), 0)
                       as energy_share,
                   coalesce(sum(hard_j), 0) as hard_j, coalesce(sum(braked_j), 0) as braked_j,
                   coalesce(sum(uneven_j), 0) as uneven_j,
                   coalesce(sum(distance_m) filter (where hard_j is not null), 0) as losses_over_m
              from coaching.trip_coaching
             where period = ? and started_at >= ? and started_at < ?
            """;

    private final JdbcClient jdbc;

    SpanQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<TripCoaching> findOf(TripId trip) {
        return jdbc.sql("""
                select *, case when hard_j is null then 0 else distance_m end as losses_over_m
                  from coaching.trip_coaching where trip = ?""")
                .param(trip.value())
                .query((row, n) ->
                        new TripCoaching(trip, zones(row), scores(row), losses(row), row.getDouble("losses_over_m")))
                .optional();
    }

    SpanCoaching sum(PeriodId period, Span span, ZoneId zone) {
        return jdbc.sql(SUM)
                .params(period.value(), Timestamp.from(span.begin(zone)), Timestamp.from(span.end(zone)))
                .query((row, n) -> new SpanCoaching(
                        span,
                        row.getInt("trips"),
                        row.getDouble("distance_m"),
                        row.getDouble("electric_m"),
                        row.getDouble("electric_of_m"),
                        zones(row),
                        scores(row),
                        new Coverage(
                                row.getDouble("global_share"),
                                row.getDouble("constant_share"),
                                row.getDouble("energy_share")),
                        losses(row),
                        row.getDouble("losses_over_m")))
                .single();
    }

    List<MonthScore> months(PeriodId period, ZoneId zone) {
        return jdbc.sql("""
                select to_char(started_at at time zone ?, 'YYYY-MM') as month, count(*) as trips,
                       coalesce(sum(distance_m) filter (where acceleration is not null and braking is not null), 0)
                           as scored_m,
                       sum((acceleration + braking) / 2 * distance_m)
                           / nullif(sum(distance_m) filter (where acceleration is not null and braking is not null), 0)
                           as global
                  from coaching.trip_coaching where period = ? group by 1 order by 1""")
                .params(zone.getId(), period.value())
                .query((row, n) -> new MonthScore(
                        YearMonth.parse(row.getString("month")),
                        row.getInt("trips"),
                        row.getDouble("scored_m"),
                        score(row, "global")))
                .list();
    }

    List<ScoredTrip> trips(PeriodId period, Span span, ZoneId zone, boolean best, int most) {
        return jdbc.sql("""
                select trip, started_at, distance_m, (acceleration + braking) / 2 as global
                  from coaching.trip_coaching
                 where period = ? and started_at >= ? and started_at < ? and distance_m >= 1000
                   and acceleration is not null and braking is not null
                 order by (acceleration + braking) * ?, started_at desc limit ?""")
                .params(
                        period.value(),
                        Timestamp.from(span.begin(zone)),
                        Timestamp.from(span.end(zone)),
                        best ? -1 : 1,
                        most)
                .query((row, n) -> new ScoredTrip(
                        new TripId(row.getObject("trip", UUID.class)),
                        row.getTimestamp("started_at").toInstant(),
                        row.getDouble("distance_m"),
                        row.getDouble("global")))
                .list();
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

    private static Losses losses(ResultSet row) throws SQLException {
        return Losses.ofEnergy(row.getDouble("hard_j"), row.getDouble("braked_j"), row.getDouble("uneven_j"));
    }

    private static Scores scores(ResultSet row) throws SQLException {
        return new Scores(
                score(row, "acceleration"), score(row, "braking"), score(row, "constant_speed"), score(row, "energy"));
    }

    private static @Nullable Double score(ResultSet row, String column) throws SQLException {
        double score = row.getDouble(column);
        return row.wasNull() ? null : score;
    }
}
