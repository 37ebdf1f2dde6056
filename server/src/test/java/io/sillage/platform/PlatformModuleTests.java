package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.ModuleTest;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ModuleTest
class PlatformModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void eachModuleHasASchemaOfItsOwn() {
        assertThat(jdbc.sql("SELECT count(*) FROM event_log.event_publication")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void theClockOfATestCanBeMoved() {
        assertThat(clock).isInstanceOf(MovableClock.class);
    }
}
