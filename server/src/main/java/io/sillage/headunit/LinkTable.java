package io.sillage.headunit;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.Digest;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom units are linked with: each with one at most. What has ended is not kept. */
@Repository
class LinkTable {

    private final JdbcClient jdbc;

    LinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one; false when the unit has one. */
    boolean add(Link link) {
        return jdbc.sql("""
                        insert into headunit.link (id, unit, vehicle, period, person, found_at, confirmed_at)
                        values (:id, :unit, :vehicle, :period, :person, :found, :confirmed) on conflict do nothing""")
                        .param("id", link.id())
                        .param("unit", link.unit())
                        .param("vehicle", link.vehicle().value())
                        .param("period", link.period().value())
                        .param("person", link.person().value())
                        .param("found", Timestamp.from(link.foundAt()))
                        .param("confirmed", link.confirmedAt() == null ? null : Timestamp.from(link.confirmedAt()))
                        .update()
                == 1;
    }

    /** Gives a link its token, which only the unit has. */
    void arm(UUID id, String token) {
        jdbc.sql("update headunit.link set digest = ? where id = ?")
                .params(Digest.of(token), id)
                .update();
    }

    Optional<Link> findByToken(String token) {
        return jdbc.sql("select * from headunit.link where digest = ?")
                .param(Digest.of(token))
                .query(LinkTable::link)
                .optional();
    }

    Optional<Link> findOfUnit(UUID unit) {
        return jdbc.sql("select * from headunit.link where unit = ?")
                .param(unit)
                .query(LinkTable::link)
                .optional();
    }

    /** One, which nobody else may change before this transaction is over. */
    Optional<Link> lock(UUID id) {
        return jdbc.sql("select * from headunit.link where id = ? for update")
                .param(id)
                .query(LinkTable::link)
                .optional();
    }

    List<Link> allOf(VehicleId car) {
        return jdbc.sql("select * from headunit.link where vehicle = ? order by found_at")
                .param(car.value())
                .query(LinkTable::link)
                .list();
    }

    List<Link> allOf(AccountId person) {
        return jdbc.sql("select * from headunit.link where person = ? order by found_at")
                .param(person.value())
                .query(LinkTable::link)
                .list();
    }

    /** Those that nobody has confirmed since then. */
    List<Link> unconfirmedSince(Instant moment) {
        return jdbc.sql("select * from headunit.link where confirmed_at is null and found_at <= ?")
                .param(Timestamp.from(moment))
                .query(LinkTable::link)
                .list();
    }

    void confirm(UUID id, Instant at) {
        jdbc.sql("update headunit.link set confirmed_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from headunit.link where id = ?").param(id).update();
    }

    private static Link link(ResultSet row, int number) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new Link(
                row.getObject("id", UUID.class),
                row.getObject("unit", UUID.class),
                new VehicleId(row.getObject("vehicle", UUID.class)),
                new PeriodId(row.getObject("period", UUID.class)),
                new AccountId(row.getObject("person", UUID.class)),
                row.getTimestamp("found_at").toInstant(),
                confirmed == null ? null : confirmed.toInstant());
    }
}
