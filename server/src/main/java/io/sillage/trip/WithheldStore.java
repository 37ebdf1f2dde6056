package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.privacy.PrivateInterval;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How many positions of each chunk were dropped because they were private, once however often it was sent. */
@Repository
class WithheldStore {

    private static final String INSERT = """
            insert into trip.withheld (boot_session, sequence, vehicle, period, private_at, points)
            select boot_session, sequence, vehicle, period, to_timestamp(private / 1000.0), points
              from unnest(?, ?, ?, ?, ?, ?) as s (boot_session, sequence, vehicle, period, private, points)
            on conflict do nothing""";

    private static final String POINTS = """
            select coalesce(sum(w.points), 0)
              from unnest(?::text[]::timestamptz[], ?::text[]::timestamptz[]) with ordinality as i (from_at, until_at, n)
              left join trip.withheld w
                on w.period = ? and w.private_at >= i.from_at and w.private_at < i.until_at
             group by n order by n""";

    private final JdbcTemplate jdbc;

    WithheldStore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Collection<Sent> batch) {
        var some = batch.stream().filter(sent -> sent.privatePositions() > 0).toList();
        if (some.isEmpty()) {
            return;
        }
        jdbc.update(
                INSERT,
                statement -> new SqlArrays<>(statement, some)
                        .uuids(sent -> sent.row().id().bootSession())
                        .ints(sent -> sent.row().id().sequence())
                        .uuids(sent -> sent.row().vehicle().value())
                        .uuids(sent -> sent.row().period().value())
                        .millis(Sent::privateAt)
                        .ints(Sent::privatePositions));
    }

    /** Points dropped in each of these times, in their order. */
    List<Long> points(PeriodId period, List<PrivateInterval> times) {
        return jdbc.query(
                POINTS,
                (row, number) -> row.getLong(1),
                times.stream().map(time -> time.from().toString()).toArray(String[]::new),
                times.stream().map(WithheldStore::end).toArray(String[]::new),
                period.value());
    }

    private static String end(PrivateInterval time) {
        return time.until() == null ? "infinity" : time.until().toString();
    }

    List<Map<String, @Nullable Object>> of(PeriodId period) {
        return jdbc.query(
                "select private_at, points from trip.withheld where period = ? order by private_at",
                (row, number) -> Map.of(
                        "privateAt", row.getTimestamp(1).toInstant().toString(), "droppedPositions", row.getInt(2)),
                period.value());
    }
}
