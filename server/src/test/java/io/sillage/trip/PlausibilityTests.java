package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlausibilityTests {

    private final Set<Mark> marks = EnumSet.noneOf(Mark.class);

    @Test
    void aTraceThatCanBeIsLeftAsItIs() {
        var trace = Traces.speeds(0, 8_333, Trace.ABSENT);
        assertThat(Plausibility.sift(trace, marks)).isSameAs(trace);
        assertThat(marks).isEmpty();
    }

    @Test
    void aSpeedThatNoCarHasIsTakenOutAndSaidSo() {
        var trace = Traces.and(Traces.speeds(1_000, 8_334, -1, 1_200), Signal.BRAKE, 0, 1, 0, 1);
        var sifted = Plausibility.sift(trace, marks);
        assertThat(sifted.column(Signal.SPEED)).containsExactly(1_000, Trace.ABSENT, Trace.ABSENT, 1_200);
        assertThat(sifted.column(Signal.BRAKE)).containsExactly(0, 1, 0, 1);
        assertThat(trace.column(Signal.SPEED)).containsExactly(1_000, 8_334, -1, 1_200);
        assertThat(marks).containsExactly(Mark.IMPLAUSIBLE_SPEED);
    }

    @Test
    void aPlaceThatIsOutOfReachIsTakenOutAndSaidSo() {
        var sifted = Plausibility.sift(Traces.fixed(Traces.fixes(4, 0, 0, 90_000, 0, 0, 10)), marks);
        assertThat(sifted.positions().count()).isEqualTo(2);
        assertThat(marks).containsExactly(Mark.IMPLAUSIBLE_POSITION);
    }
}
