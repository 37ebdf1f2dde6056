package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.privacy.PrivateInterval;
import io.sillage.wire.Positions;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Positions are judged by when they were taken: from the first instant of private mode up to, not with, its last. */
class WithholdingTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Positions FIXES = Traces.fixes(1, 0, 0, 0, 10, 0, 20, 0, 30, 0, 40);

    @Test
    void withoutPrivateModeNothingIsLeftOut() {
        var withholding = withholding();
        assertThat(withholding.apply(FIXES)).isSameAs(FIXES);
        assertThat(withholding.during(FIXES)).isEqualTo("{[2026-11-20T12:00:00Z,2026-11-20T12:00:04Z]}");
        assertThat(withholding.touches(4_000)).isFalse();
    }

    @Test
    void theFirstInstantIsPrivateAndTheLastIsNot() {
        var withholding = withholding(new PrivateInterval(NOON.plusSeconds(1), NOON.plusSeconds(3)));
        var open = withholding.apply(FIXES);
        assertThat(open.timeMs()).containsExactly(0, 3_000, 4_000);
        assertThat(withholding.during(open))
                .isEqualTo("{[2026-11-20T12:00:00Z,2026-11-20T12:00:00Z],[2026-11-20T12:00:03Z,2026-11-20T12:00:04Z]}");
    }

    @Test
    void privateModeBetweenTwoFixesBreaksTheTimesToo() {
        var brief = new PrivateInterval(NOON.plusMillis(1_200), NOON.plusMillis(1_300));
        var withholding = withholding(brief);
        assertThat(withholding.apply(FIXES).count()).isEqualTo(5);
        assertThat(withholding.during(FIXES))
                .isEqualTo("{[2026-11-20T12:00:00Z,2026-11-20T12:00:01Z],[2026-11-20T12:00:02Z,2026-11-20T12:00:04Z]}");
    }

    @Test
    void whileItIsOnNothingAfterItsBeginningIsKept() {
        var withholding = withholding(new PrivateInterval(NOON.plusSeconds(2), null));
        assertThat(withholding.apply(FIXES).timeMs()).containsExactly(0, 1_000);
        assertThat(withholding.touches(1_999)).isFalse();
        assertThat(withholding.touches(2_000)).isTrue();
    }

    @Test
    void whatIsAllPrivateHasNoTimes() {
        var withholding = withholding(new PrivateInterval(NOON.minusSeconds(9), NOON.plusSeconds(9)));
        var open = withholding.apply(FIXES);
        assertThat(open.isEmpty()).isTrue();
        assertThat(withholding.during(open)).isNull();
    }

    @Test
    void whatEndedBeforeTouchesNothing() {
        assertThat(withholding(new PrivateInterval(NOON.minusSeconds(9), NOON)).touches(4_000))
                .isFalse();
        assertThat(withholding(new PrivateInterval(NOON.minusSeconds(9), NOON.plusMillis(1)))
                        .touches(4_000))
                .isTrue();
    }

    private static Withholding withholding(PrivateInterval... intervals) {
        return new Withholding(NOON, List.of(intervals));
    }
}
