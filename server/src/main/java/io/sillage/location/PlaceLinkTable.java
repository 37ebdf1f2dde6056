package io.sillage.location;

import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.RandomKey;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links to places. Of a key we keep a digest: who reads the table can open none. */
@Repository
class PlaceLinkTable {

    private static final int OPENINGS_SHOWN = 20;

    private final JdbcClient jdbc;

    PlaceLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link as a stranger with its key meets it. */
    record Held(UUID id, VehicleId vehicle, PeriodId period, Instant expiresAt) {}

    /** Nobody else makes a link in this period before this transaction is over. */
    void lock(PeriodId period) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("location.place_link " + period)
                .query((row, number) -> "")
                .single();
    }

    NewPlaceLink add(OwnershipPeriod period, Instant now, Instant until) {
        var key = RandomKey.make();
        var link = new PlaceLink(UUID.randomUUID(), now, until, null, List.of());
        jdbc.sql("""
                insert into location.place_link (id, digest, vehicle, period, made_at, expires_at)
                values (?, ?, ?, ?, ?, ?)""")
                .params(
                        link.id(),
                        Digest.of(key),
                        period.vehicle().value(),
                        period.id().value(),
                        Timestamp.from(now),
                        Timestamp.from(until))
                .update();
        return new NewPlaceLink(link, key);
    }

    Optional<Held> find(String key, Instant now) {
        return jdbc.sql("""
                select id, vehicle, period, expires_at from location.place_link
                 where digest = ? and ended_at is null and expires_at > ?""")
                .params(Digest.of(key), Timestamp.from(now))
                .query((row, n) -> new Held(
                        row.getObject("id", UUID.class),
                        new VehicleId(row.getObject("vehicle", UUID.class)),
                        new PeriodId(row.getObject("period", UUID.class)),
                        row.getTimestamp("expires_at").toInstant()))
                .optional();
    }

    /** To the minute, so that a page that renews itself leaves one trace. */
    void noteOpening(UUID link, Instant now) {
        jdbc.sql("insert into location.place_link_opening (link, opened_at) values (?, ?) on conflict do nothing")
                .params(link, Timestamp.from(now.truncatedTo(ChronoUnit.MINUTES)))
                .update();
    }

    /** Newest first. */
    List<PlaceLink> ofPeriod(PeriodId period) {
        var openings = openings(period);
        return jdbc.sql("""
                select id, made_at, expires_at, ended_at from location.place_link
                 where period = ? order by made_at desc, id""")
                .param(period.value())
                .query((row, n) -> {
                    var id = row.getObject("id", UUID.class);
                    var ended = row.getTimestamp("ended_at");
                    return new PlaceLink(
                            id,
                            row.getTimestamp("made_at").toInstant(),
                            row.getTimestamp("expires_at").toInstant(),
                            ended == null ? null : ended.toInstant(),
                            openings.getOrDefault(id, List.of()));
                })
                .list();
    }

    private Map<UUID, List<Instant>> openings(PeriodId period) {
        var openings = new HashMap<UUID, List<Instant>>();
        jdbc.sql("""
                select link, opened_at from (
                    select opening.link, opening.opened_at,
                           row_number() over (partition by opening.link order by opening.opened_at desc) as place
                      from location.place_link_opening as opening
                      join location.place_link as link on link.id = opening.link
                     where link.period = ?) as numbered
                 where place <= ? order by link, place""").params(period.value(), OPENINGS_SHOWN).query(row -> {
            openings.computeIfAbsent(row.getObject("link", UUID.class), id -> new ArrayList<>())
                    .add(row.getTimestamp("opened_at").toInstant());
        });
        return openings;
    }

    /** Whether there was such a link that had not ended. */
    boolean end(PeriodId period, UUID id, Instant now) {
        return jdbc.sql("""
                        update location.place_link set ended_at = ?
                         where id = ? and period = ? and ended_at is null and expires_at > ?""")
                        .params(Timestamp.from(now), id, period.value(), Timestamp.from(now))
                        .update()
                == 1;
    }

    void endAll(VehicleId car, Instant now) {
        jdbc.sql(
                        "update location.place_link set ended_at = ? where vehicle = ? and ended_at is null and expires_at > ?")
                .params(Timestamp.from(now), car.value(), Timestamp.from(now))
                .update();
    }

    void forgetBefore(Instant oldest) {
        jdbc.sql("delete from location.place_link where expires_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }
}
