package io.sillage.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a car says of its own private mode is read within bounds. */
class PrivateTimesTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void beginWithTheirFirstInstantAndEndBeforeTheirLast() {
        var time = new PrivateTime(NOON, NOON.plusMillis(10));
        assertThat(time.covers(NOON.minusMillis(1))).isFalse();
        assertThat(time.covers(NOON)).isTrue();
        assertThat(time.covers(NOON.plusMillis(9))).isTrue();
        assertThat(time.covers(NOON.plusMillis(10))).isFalse();
        assertThat(new PrivateTime(NOON, null).covers(Instant.MAX)).isTrue();
    }

    @Test
    void thatEndBeforeTheyBeginAreRefused() throws MalformedChunk {
        assertThat(read(List.of(new PrivateTime(NOON, NOON.plusMillis(1)))).privateTimes())
                .hasSize(1);
        assertThatThrownBy(() -> read(List.of(new PrivateTime(NOON, NOON))))
                .isInstanceOf(MalformedChunk.class)
                .hasMessageContaining("expected after");
    }

    @Test
    void areSixteenAtMost() throws MalformedChunk {
        var times = new ArrayList<PrivateTime>();
        for (int i = 0; i < CarState.MOST_PRIVATE_TIMES; i++) {
            times.add(new PrivateTime(NOON.plusSeconds(i), NOON.plusSeconds(i).plusMillis(1)));
        }
        assertThat(read(times).privateTimes()).isEqualTo(times);
        times.add(new PrivateTime(NOON.plusSeconds(60), null));
        assertThatThrownBy(() -> read(times)).isInstanceOf(MalformedChunk.class).hasMessageContaining("private_times");
    }

    private static CarState read(List<PrivateTime> times) throws MalformedChunk {
        var state = new CarState(
                Chunks.BOOT,
                0,
                NOON,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                true,
                times);
        return StateCodec.decode(StateCodec.encode(state), null);
    }
}
