package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class MovableClockTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    private final MovableClock clock = new MovableClock(Clock.fixed(NOON, ZoneOffset.UTC));

    @Test
    void showsTheMomentItWasMovedTo() {
        var newYear = Instant.parse("2027-01-01T00:00:00Z");
        clock.moveTo(newYear);
        assertThat(clock.instant()).isEqualTo(newYear);
    }

    @Test
    void advancesFromWhereItStands() {
        clock.advance(Duration.ofHours(1));
        clock.advance(Duration.ofHours(1));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofHours(2)));
        clock.reset();
        assertThat(clock.instant()).isEqualTo(NOON);
    }

    @Test
    void itsViewsInOtherZonesMoveWithIt() {
        var there = clock.withZone(ZoneId.of("Europe/Monaco"));
        clock.advance(Duration.ofDays(1));
        assertThat(there.instant()).isEqualTo(clock.instant());
    }

    @Test
    void doesNotExistInProduction() {
        assertThat(clockOf()).isNotInstanceOf(MovableClock.class);
        assertThat(clockOf("demo")).isInstanceOf(MovableClock.class);
    }

    private static Clock clockOf(String... profiles) {
        try (var context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().setActiveProfiles(profiles);
            context.register(ClockConfiguration.class);
            context.refresh();
            return context.getBean(Clock.class);
        }
    }
}
