package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The trips of a car that may have positions from private mode: those under way in it, and all that lack chunks. */
@Repository
class NearTrips {

    private static final String NEAR = """
            select t.id from trip.trip t
             where t.vehicle = ? and exists (
                   select from trip.private_interval p
                    where p.vehicle = t.vehicle and p.during && tstzrange(t.started_at, t.ended_at, '[]'))
            union select trip from trip.open_trip where vehicle = ?""";

    private final JdbcTemplate jdbc;
    private final EditTable edits;

    NearTrips(JdbcTemplate jdbc, EditTable edits) {
        this.jdbc = jdbc;
        this.edits = edits;
    }

    /** As the car named them: those that are shown may be pieces of one, or made of several. */
    Collection<UUID> of(VehicleId car) {
        List<UUID> near = jdbc.query(NEAR, (row, number) -> row.getObject(1, UUID.class), car.value(), car.value());
        return edits.together(edits.sourcesOf(near));
    }
}
