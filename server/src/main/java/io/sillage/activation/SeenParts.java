package io.sillage.activation;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripId;
import io.sillage.trip.UnrecordedPart;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told of the parts of trips that may count, until their trip is whole. A part told again changes nothing. */
@Repository
class SeenParts {

    private final JdbcClient jdbc;

    SeenParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UnrecordedPart part) {
        jdbc.sql("""
                insert into activation.seen_part (period, trip, part, last, started_at, ended_at, top_kmh)
                values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .params(
                        part.period().value(),
                        part.trip().value(),
                        part.part(),
                        part.last(),
                        Timestamp.from(part.startedAt()),
                        Timestamp.from(part.endedAt()),
                        part.topKmh())
                .update();
    }

    /** The trip, once every part of it from engine on to engine off was told. */
    Optional<DrivenTrip> findWhole(PeriodId period, TripId trip) {
        return jdbc.sql("""
                select min(started_at), max(ended_at), max(top_kmh) from activation.seen_part
                 where period = ? and trip = ? having count(*) = 1 + max(part) filter (where last)""")
                .params(period.value(), trip.value())
                .query((row, number) -> new DrivenTrip(
                        trip,
                        row.getTimestamp(1).toInstant(),
                        row.getTimestamp(2).toInstant(),
                        true,
                        row.getDouble(3)))
                .optional();
    }

    void forget(PeriodId period, TripId trip) {
        jdbc.sql("delete from activation.seen_part where period = ? and trip = ?")
                .params(period.value(), trip.value())
                .update();
    }

    /** Forgets trips of which the rest never came. */
    void forgetBefore(Instant moment) {
        jdbc.sql("delete from activation.seen_part where ended_at < ?")
                .param(Timestamp.from(moment))
                .update();
    }
}
