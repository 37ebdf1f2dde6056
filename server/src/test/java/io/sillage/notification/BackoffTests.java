package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTests {

    @Test
    void doublesFromHalfAMinuteToAnHour() {
        assertThat(IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> Backoff.after(n).orElseThrow().toSeconds()))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
    }

    @Test
    void endsAfterTheLastTry() {
        assertThat(Backoff.after(Backoff.MOST_TRIES - 1)).contains(Duration.ofHours(1));
        assertThat(Backoff.after(Backoff.MOST_TRIES)).isEmpty();
    }

    @Test
    void triesForHalfADay() {
        var whole = IntStream.range(1, Backoff.MOST_TRIES)
                .mapToObj(Backoff::after)
                .flatMap(Optional::stream)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(whole).isBetween(Duration.ofHours(8), Duration.ofHours(12));
    }
}
