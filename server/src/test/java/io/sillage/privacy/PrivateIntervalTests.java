package io.sillage.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times of private mode, from their first instant up to, not with, their last. */
class PrivateIntervalTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void beginsWithItsFirstInstantAndEndsBeforeItsLast() {
        var interval = time(0, 10);
        assertThat(interval.covers(NOON.minusNanos(1))).isFalse();
        assertThat(interval.covers(NOON)).isTrue();
        assertThat(interval.covers(NOON.plusSeconds(10).minusNanos(1))).isTrue();
        assertThat(interval.covers(NOON.plusSeconds(10))).isFalse();
    }

    @Test
    void thoseThatTouchBecomeOne() {
        assertThat(PrivateInterval.joined(List.of(time(20, 30), time(0, 10), time(10, 15))))
                .containsExactly(time(0, 15), time(20, 30));
        assertThat(PrivateInterval.joined(List.of(time(0, 10), time(11, 12)))).hasSize(2);
    }

    @Test
    void oneThatLiesInsideAnotherAddsNothing() {
        assertThat(PrivateInterval.joined(List.of(time(0, 30), time(5, 10)))).containsExactly(time(0, 30));
    }

    @Test
    void oneThatIsOpenTakesInAllThatFollows() {
        assertThat(PrivateInterval.joined(List.of(time(5, null), time(0, 10), time(20, 30))))
                .containsExactly(time(0, null));
        assertThat(PrivateInterval.joined(List.of(time(0, null), time(5, 10)))).containsExactly(time(0, null));
    }

    private static PrivateInterval time(int fromSecond, @Nullable Integer untilSecond) {
        return new PrivateInterval(
                NOON.plusSeconds(fromSecond), untilSecond == null ? null : NOON.plusSeconds(untilSecond));
    }
}
