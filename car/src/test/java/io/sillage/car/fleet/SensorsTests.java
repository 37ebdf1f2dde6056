package io.sillage.car.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SensorsTests {

    private static final Trace EXACT = new Trace(
            new int[] {0, 1000, 2000},
            Map.of(Signal.SPEED, new int[] {0, 1, 1500}, Signal.BRAKE, new int[] {1, 1, 0}),
            Positions.NONE);

    @Test
    void areOffByALittleAndTheSameEachTime() {
        var seen = Sensors.see(EXACT, 7);
        assertThat(seen.column(Signal.SPEED)).isEqualTo(Sensors.see(EXACT, 7).column(Signal.SPEED));
        assertThat(seen.column(Signal.SPEED)[2]).isBetween(1492, 1508);
    }

    @Test
    void whatStandsStillStaysSoAndNothingIsImpossible() {
        for (int seed = 0; seed < 50; seed++) {
            assertThat(Sensors.see(EXACT, seed).column(Signal.SPEED)[0]).isZero();
            assertThat(Sensors.see(EXACT, seed).column(Signal.SPEED)[1]).isNotNegative();
            assertThat(Sensors.see(EXACT, seed).column(Signal.BRAKE)).containsExactly(1, 1, 0);
        }
    }
}
