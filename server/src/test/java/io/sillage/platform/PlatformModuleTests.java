package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.VehicleId;
import io.sillage.testing.ModuleTest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.jdbc.core.JdbcAggregateOperations;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the platform gives to every module: schemas, stored records, a clock and the log of events. */
@ModuleTest
class PlatformModuleTests {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcAggregateOperations aggregates;

    @Autowired
    Clock clock;

    @BeforeEach
    void aTableOfOurOwn() {
        jdbc.sql("CREATE SCHEMA IF NOT EXISTS sample").update();
        jdbc.sql("""
                CREATE TABLE IF NOT EXISTS sample.parked (
                    vehicle uuid PRIMARY KEY, since timestamptz NOT NULL, mood text NOT NULL, version int NOT NULL)""").update();
    }

    @Test
    void nothingLiesOutsideTheSchemasOfTheModules() {
        assertThat(count("SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"))
                .isZero();
        assertThat(count("SELECT count(*) FROM event_log.event_publication")).isZero();
        assertThat(count("SELECT count(*) FROM account.flyway_schema_history")).isPositive();
    }

    @Test
    void aRecordWithOurIdentifiersComesBackAsItWas() {
        var parked = new Parked(VehicleId.random(), clock.instant(), Mood.CALM, null);
        var saved = aggregates.insert(parked);
        assertThat(saved.version()).isZero();
        assertThat(aggregates.findById(parked.vehicle(), Parked.class)).isEqualTo(saved);
    }

    @Test
    void ofTwoWritersTheLaterIsRefused() {
        var first = aggregates.insert(new Parked(VehicleId.random(), clock.instant(), Mood.CALM, null));
        aggregates.update(first.feeling(Mood.MERRY));
        assertThatThrownBy(() -> aggregates.update(first.feeling(Mood.CALM)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void theClockTicksInMicrosecondsAsTheDatabaseDoes() {
        assertThat(clock).isInstanceOf(MovableClock.class);
        var now = clock.instant();
        assertThat(now).isEqualTo(now.truncatedTo(ChronoUnit.MICROS));
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    enum Mood {
        CALM,
        MERRY
    }

    @Table(schema = "sample", name = "parked")
    record Parked(
            @Id VehicleId vehicle,
            Instant since,
            Mood mood,
            @Version @Nullable Integer version) {

        Parked feeling(Mood other) {
            return new Parked(vehicle, since, other, version);
        }
    }
}
