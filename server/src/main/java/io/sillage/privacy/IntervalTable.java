package io.sillage.privacy;

import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of private intervals, by car and by where they were set. Each change says how many rows it made. */
@Repository
class IntervalTable {

    private final JdbcClient jdbc;

    IntervalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SetInterval> of(VehicleId car) {
        return jdbc.sql("""
                select set_in, from_at, until_at from privacy.private_interval
                 where vehicle = ? order by from_at, set_in""")
                .param(car.value())
                .query((row, number) -> interval(row))
                .list();
    }

    int begin(VehicleId car, SetIn where, Instant from) {
        return jdbc.sql("""
                insert into privacy.private_interval (vehicle, set_in, from_at) values (?, ?, ?)
                on conflict do nothing""")
                .params(car.value(), where.name(), Timestamp.from(from))
                .update();
    }

    /** One that was only just begun is a moment long. */
    int end(VehicleId car, SetIn where, Instant until) {
        return jdbc.sql("""
                update privacy.private_interval
                   set until_at = greatest(:until, from_at + interval '1 microsecond')
                 where vehicle = :car and set_in = :where and until_at is null""")
                .param("until", Timestamp.from(until))
                .param("car", car.value())
                .param("where", where.name())
                .update();
    }

    int note(VehicleId car, SetIn where, Instant from, Instant until) {
        return jdbc.sql("""
                insert into privacy.private_interval as known (vehicle, set_in, from_at, until_at) values (?, ?, ?, ?)
                on conflict (vehicle, set_in, from_at) do update set until_at = excluded.until_at
                 where known.until_at is null""")
                .params(car.value(), where.name(), Timestamp.from(from), Timestamp.from(until))
                .update();
    }

    private static SetInterval interval(ResultSet row) throws SQLException {
        var until = row.getTimestamp(3);
        return new SetInterval(
                SetIn.valueOf(row.getString(1)),
                new PrivateInterval(row.getTimestamp(2).toInstant(), until == null ? null : until.toInstant()));
    }
}
