package io.sillage.platform;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** The one clock. It ticks in microseconds, as the database stores them. It can be moved where nothing is at stake. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Bean
    @Profile("!demo & !test")
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), MICROSECOND);
    }

    @Bean
    @Profile("demo | test")
    MovableClock movableClock() {
        return new MovableClock(Clock.tick(Clock.systemUTC(), MICROSECOND));
    }
}
