package io.sillage.dealer;

import io.sillage.kernel.AccountId;
import io.sillage.staff.StaffMember;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The look-ups. */
@Repository
class LookUpTable {

    private static final int MOST_SHOWN = 200;

    private final JdbcClient jdbc;

    LookUpTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A look-up as the one whom it is about may know of it. */
    record Row(UUID dealership, Instant lookedAt, boolean asOwner) {}

    /** How often somebody has looked since, and nobody of his name looks at the same time. */
    int countLocked(UUID staff, Instant since) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("dealer.look_up " + staff)
                .query((row, number) -> "")
                .single();
        return jdbc.sql("select count(*) from dealer.look_up where staff = ? and looked_at > ?")
                .params(staff, Timestamp.from(since))
                .query(Integer.class)
                .single();
    }

    void add(StaffMember clerk, @Nullable AccountId claimant, @Nullable AccountId owner, Instant now) {
        jdbc.sql("""
                insert into dealer.look_up (id, staff, dealership, looked_at, claimant, owner)
                values (:id, :staff, :dealership, :now, :claimant, :owner)""")
                .param("id", UUID.randomUUID())
                .param("staff", clerk.id())
                .param("dealership", clerk.requireDealership().id())
                .param("now", Timestamp.from(now))
                .param("claimant", claimant == null ? null : claimant.value(), Types.OTHER)
                .param("owner", owner == null ? null : owner.value(), Types.OTHER)
                .update();
    }

    void forgetBefore(Instant oldest) {
        jdbc.sql("delete from dealer.look_up where looked_at < ?")
                .param(Timestamp.from(oldest))
                .update();
    }

    List<Row> about(AccountId person) {
        return jdbc.sql("""
                select dealership, looked_at, owner is not distinct from :person as as_owner from dealer.look_up
                where claimant = :person or owner = :person order by looked_at desc limit :most""")
                .param("person", person.value())
                .param("most", MOST_SHOWN)
                .query((row, number) -> new Row(
                        row.getObject("dealership", UUID.class),
                        row.getTimestamp("looked_at").toInstant(),
                        row.getBoolean("as_owner")))
                .list();
    }
}
