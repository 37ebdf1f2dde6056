package io.sillage.staff;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** For tests: those who work here, each new, as if they had made their passkeys. */
public final class Colleagues {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final JdbcClient jdbc;

    public Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public StaffMember operator() {
        return member("Olga", null);
    }

    public StaffMember clerk() {
        return clerkAt(dealership());
    }

    public StaffMember clerkAt(Dealership dealership) {
        return member("Denis", dealership);
    }

    public Dealership dealership() {
        var dealership = new Dealership(UUID.randomUUID(), "Lexus Nice " + COUNT.incrementAndGet(), "Nice");
        jdbc.sql("insert into staff.dealership (id, name, town, added_at) values (?, ?, ?, ?)")
                .params(dealership.id(), dealership.name(), dealership.town(), Timestamp.from(LONG_AGO))
                .update();
        return dealership;
    }

    public String mailOf(StaffMember member) {
        return jdbc.sql("select mail from staff.member where id = ?")
                .param(member.id())
                .query(String.class)
                .single();
    }

    private StaffMember member(String name, @Nullable Dealership dealership) {
        var member = new StaffMember(UUID.randomUUID(), name + COUNT.incrementAndGet(), dealership, ZONE);
        jdbc.sql("""
                insert into staff.member (id, mail, created_at, name, dealership, joined_at, version)
                values (?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        member.id(),
                        member.name().toLowerCase(Locale.ROOT) + "@dealer.example",
                        Timestamp.from(LONG_AGO),
                        member.name(),
                        dealership == null ? null : dealership.id(),
                        Timestamp.from(LONG_AGO))
                .update();
        return member;
    }
}
