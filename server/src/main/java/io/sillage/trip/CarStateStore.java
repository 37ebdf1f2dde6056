package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One row a car: the newest state. The odometer never goes back while the owner stays the same (A28). */
@Repository
class CarStateStore {

    private static final String KEEP_NEWEST = """
            insert into trip.car_state as s
                   (vehicle, period, observed_at, received_at, odometer_m, fuel_level_permille, battery_charge_permille,
                    low_voltage_mv, locked, warning_lamps, open_doors, open_windows)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (vehicle) do update
               set period = excluded.period, observed_at = excluded.observed_at, received_at = excluded.received_at,
                   odometer_m = greatest(excluded.odometer_m,
                                         case when s.period = excluded.period then s.odometer_m end),
                   fuel_level_permille = excluded.fuel_level_permille,
                   battery_charge_permille = excluded.battery_charge_permille,
                   low_voltage_mv = excluded.low_voltage_mv, locked = excluded.locked,
                   warning_lamps = excluded.warning_lamps, open_doors = excluded.open_doors,
                   open_windows = excluded.open_windows
             where s.observed_at < excluded.observed_at""";

    private final JdbcClient jdbc;

    CarStateStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void keepNewest(CarState state) {
        jdbc.sql(KEEP_NEWEST)
                .param(state.vehicle().value())
                .param(state.period().value())
                .param(Timestamp.from(state.observedAt()))
                .param(Timestamp.from(state.receivedAt()))
                .param(state.odometerM())
                .param(state.fuelLevelPermille())
                .param(state.batteryChargePermille())
                .param(state.lowVoltageMv())
                .param(state.locked())
                .param(state.warningLamps().toArray(String[]::new))
                .param(state.openDoors().toArray(String[]::new))
                .param(state.openWindows().toArray(String[]::new))
                .update();
    }

    Optional<CarState> find(VehicleId car) {
        return jdbc.sql("select * from trip.car_state where vehicle = ?")
                .param(car.value())
                .query((row, number) -> state(row))
                .optional();
    }

    private static CarState state(ResultSet row) throws SQLException {
        return new CarState(
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                row.getTimestamp("observed_at").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getObject("odometer_m", Long.class),
                row.getObject("fuel_level_permille", Integer.class),
                row.getObject("battery_charge_permille", Integer.class),
                row.getObject("low_voltage_mv", Integer.class),
                row.getObject("locked", Boolean.class),
                texts(row.getArray("warning_lamps")),
                texts(row.getArray("open_doors")),
                texts(row.getArray("open_windows")));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
