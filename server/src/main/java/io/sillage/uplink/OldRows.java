package io.sillage.uplink;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Removes what nobody asks for any more: dead tokens after a day, commands and quarantined facts after ninety. */
@Component
class OldRows {

    private static final Duration TOKENS = Duration.ofDays(1);
    private static final Duration FACTS = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final Clock clock;

    OldRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int remove() {
        return remove("delete from uplink.bootstrap_token where expires_at < :before", TOKENS)
                + remove("delete from uplink.command where expires_at < :before", FACTS)
                + remove("delete from uplink.quarantine where received_at < :before", FACTS);
    }

    private int remove(String sql, Duration age) {
        return jdbc.sql(sql)
                .param("before", DeviceRegister.at(clock.instant().minus(age)))
                .update();
    }
}
