package io.sillage.location;

import io.sillage.kernel.VehicleId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when each car has told of its own switch, so that what comes late does not undo what came before it. */
@Repository
class CarSwitchTable {

    private final JdbcClient jdbc;

    CarSwitchTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether nothing newer was told; the same again is as new. */
    boolean isNewest(VehicleId car, Instant toldAt) {
        return jdbc.sql("""
                        insert into location.car_switch as known (vehicle, told_at) values (?, ?)
                        on conflict (vehicle) do update set told_at = excluded.told_at
                         where known.told_at <= excluded.told_at""").params(car.value(), Timestamp.from(toldAt)).update() == 1;
    }
}
