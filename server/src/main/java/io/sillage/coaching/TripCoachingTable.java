package io.sillage.coaching;

import io.sillage.coaching.Driving.Energies;
import io.sillage.trip.RecordedTrip;
import io.sillage.trip.SqlArrays;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes how trips were driven, one statement a batch, in the transaction that records them. */
@Component
class TripCoachingTable {

    private static final String UPSERT = """
            insert into coaching.trip_coaching
                   (trip, vehicle, period, started_at, distance_m, electric_m, charge_m, eco_m, power_m,
                    charge_s, eco_s, power_s, acceleration, braking, constant_speed, energy, hard_j, braked_j, uneven_j)
            select trip, vehicle, period, to_timestamp(started / 1000.0), distance_m, electric_m,
                   charge_m, eco_m, power_m, charge_s, eco_s, power_s, acceleration, braking, constant_speed,
                   energy, hard_j, braked_j, uneven_j
              from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                as s (trip, vehicle, period, started, distance_m, electric_m,
                      charge_m, eco_m, power_m, charge_s, eco_s, power_s, acceleration, braking, constant_speed,
                      energy, hard_j, braked_j, uneven_j)
            on conflict (trip) do update set
                vehicle = excluded.vehicle, period = excluded.period, started_at = excluded.started_at,
                distance_m = excluded.distance_m, electric_m = excluded.electric_m,
                charge_m = excluded.charge_m, eco_m = excluded.eco_m, power_m = excluded.power_m,
                charge_s = excluded.charge_s, eco_s = excluded.eco_s, power_s = excluded.power_s,
                acceleration = excluded.acceleration, braking = excluded.braking,
                constant_speed = excluded.constant_speed, energy = excluded.energy,
                hard_j = excluded.hard_j, braked_j = excluded.braked_j, uneven_j = excluded.uneven_j
            """;

    private final JdbcTemplate jdbc;

    TripCoachingTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A trip and how it was driven. */
    private record Row(Trip trip, Zones zones, Scores scores, Energies lost) {

        static Row of(RecordedTrip recorded) {
            var driving = Driving.of(recorded);
            return new Row(recorded.trip(), driving.zones(), driving.scores(), driving.lost());
        }
    }

    void write(List<RecordedTrip> trips) {
        var rows = trips.stream().map(Row::of).toList();
        jdbc.update(
                UPSERT,
                statement -> new SqlArrays<>(statement, rows)
                        .uuids(row -> row.trip().id().value())
                        .uuids(row -> row.trip().vehicle().value())
                        .uuids(row -> row.trip().period().value())
                        .millis(row -> row.trip().startedAt())
                        .doubles(row -> row.trip().distanceM())
                        .doubles(row -> row.trip().electricM())
                        .doubles(row -> row.zones().chargeM())
                        .doubles(row -> row.zones().ecoM())
                        .doubles(row -> row.zones().powerM())
                        .doubles(row -> row.zones().chargeS())
                        .doubles(row -> row.zones().ecoS())
                        .doubles(row -> row.zones().powerS())
                        .reals(row -> real(row.scores().acceleration()))
                        .reals(row -> real(row.scores().braking()))
                        .reals(row -> real(row.scores().constantSpeed()))
                        .reals(row -> real(row.scores().energy()))
                        .doubles(row -> row.lost().hardJ())
                        .doubles(row -> row.lost().brakedJ())
                        .doubles(row -> row.lost().unevenJ()));
    }

    void remove(Collection<TripId> trips) {
        jdbc.update("delete from coaching.trip_coaching where trip = any (?)", (Object)
                trips.stream().map(TripId::value).toArray(UUID[]::new));
    }

    private static @Nullable Float real(@Nullable Double score) {
        return score == null ? null : score.floatValue();
    }
}
