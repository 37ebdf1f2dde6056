package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripQueries.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Reads what adds up of trips, one after the other, without their pictures. */
@Repository
class MeasuredQuery {

    private static final String ALL = """
            select period, started_at, ended_at, distance_m, duration_s, idle_s, fuel_ml, electric_m, electric_s
              from trip.trip where vehicle = ? and started_at >= ? and started_at < ? and period = any (?)""";

    private final JdbcTemplate jdbc;

    MeasuredQuery(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void each(Scope scope, Consumer<Measured> reader) {
        jdbc.query(
                ALL,
                row -> {
                    reader.accept(measured(row));
                },
                scope.car().value(),
                Timestamp.from(scope.from()),
                Timestamp.from(scope.until()),
                scope.periodIds());
    }

    private static Measured measured(ResultSet row) throws SQLException {
        return new Measured(
                new PeriodId(row.getObject("period", UUID.class)),
                row.getTimestamp("started_at").toInstant(),
                row.getTimestamp("ended_at").toInstant(),
                Measured.thousandths(row.getDouble("distance_m")),
                Measured.thousandths(row.getDouble("duration_s")),
                Measured.thousandths(row.getDouble("idle_s")),
                Measured.thousandths(TripRows.number(row, "fuel_ml")),
                Measured.thousandths(TripRows.number(row, "electric_m")),
                Measured.thousandths(TripRows.number(row, "electric_s")));
    }
}
