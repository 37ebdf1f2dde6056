package io.sillage.coaching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SpeedGridTests {

    @Test
    void repeatedValuesBecomeALineBetweenTheirChanges() {
        var grid = grid(new int[] {0, 1000, 2000, 3000, 4000, 5000, 6000}, 1000, 1000, 1200, 1200, 1400, 1400, 1600);

        for (int second = 1; second < 6; second++) {
            assertThat(grid[second]).isCloseTo(10 + second, within(0.01f));
        }
    }

    @Test
    void aSilenceOfFiveSecondsIsBridgedAndALongerOneIsNotKnown() {
        assertThat(grid(new int[] {0, 5000}, 1000, 1000)[3]).isEqualTo(10);
        assertThat(grid(new int[] {0, 5001}, 1000, 1000)[3]).isNaN();
    }

    private static float[] grid(int[] timeMs, int... cmPerSecond) {
        return SpeedGrid.of(new Trace(timeMs, Map.of(Signal.SPEED, cmPerSecond), Positions.NONE))
                .metresPerSecond();
    }
}
