package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How long owners want their trips kept. */
@Repository
class KeptTable {

    private static final String SET = """
            insert into trip.kept (period, vehicle, months) values (?, ?, ?)
            on conflict (period) do update set months = excluded.months""";

    private final JdbcTemplate jdbc;

    KeptTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    record Kept(PeriodId period, VehicleId vehicle, int months) {}

    OptionalInt months(PeriodId period) {
        return jdbc
                .query("select months from trip.kept where period = ?", (row, number) -> row.getInt(1), period.value())
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    List<Kept> all() {
        return jdbc.query(
                "select period, vehicle, months from trip.kept",
                (row, number) -> new Kept(
                        new PeriodId(row.getObject(1, UUID.class)),
                        new VehicleId(row.getObject(2, UUID.class)),
                        row.getInt(3)));
    }

    void set(PeriodId period, VehicleId vehicle, int months) {
        jdbc.update(SET, period.value(), vehicle.value(), months);
    }

    void remove(PeriodId period) {
        jdbc.update("delete from trip.kept where period = ?", period.value());
    }
}
