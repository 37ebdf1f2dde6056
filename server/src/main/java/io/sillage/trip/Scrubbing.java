package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Takes out what was stored before we knew that it was private: the positions of each chunk that touches such a time, all
 * of them, and whatever was drawn from them. Called inside the transaction that learns of it.
 */
@Component
class Scrubbing {

    private static final String SCRUB = """
            update trip.trace t set positions = null, positions_during = null
             where t.trip = any (?) and exists (
                   select from trip.private_interval p where p.vehicle = t.vehicle and p.during && t.positions_during)
            returning t.trip""";

    private final NearTrips near;
    private final Ledger ledger;
    private final JdbcTemplate jdbc;

    Scrubbing(NearTrips near, Ledger ledger, JdbcTemplate jdbc) {
        this.near = near;
        this.ledger = ledger;
        this.jdbc = jdbc;
    }

    void takeOutPrivatePositionsOf(VehicleId car) {
        var scrubbed = jdbc.query(SCRUB, (row, number) -> row.getObject(1, UUID.class), (Object)
                near.of(car).toArray(UUID[]::new));
        if (!scrubbed.isEmpty()) {
            ledger.enterAgain(scrubbed.stream().distinct().sorted().toList());
        }
    }
}
