package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Positions;
import org.junit.jupiter.api.Test;

/** A car does not go faster than 360 km/h; a fix may be 100 m off. */
class FixesTests {

    @Test
    void aPlausibleRouteIsLeftAsItIs() {
        var route = Traces.fixes(4, 0, 0, 0, 100, 0, 200);
        assertThat(Fixes.plausible(route)).isSameAs(route);
        assertThat(Fixes.plausible(Positions.NONE)).isSameAs(Positions.NONE);
    }

    @Test
    void whatIsJustWithinReachStaysAndOneStepFartherGoes() {
        // 4 s at 100 m/s and 100 m more
        assertThat(Fixes.plausible(Traces.fixes(4, 0, 0, 0, 499, 0, 600)).count())
                .isEqualTo(3);
        assertThat(Fixes.plausible(Traces.fixes(4, 0, 0, 0, 501, 0, 500)).count())
                .isEqualTo(2);
    }

    @Test
    void oneFixFarAwayIsTakenOut() {
        var kept = Fixes.plausible(Traces.fixes(4, 0, 0, 0, 50, 90_000, 50, 0, 100, 0, 150));
        assertThat(kept.timeMs()).containsExactly(0, 4_000, 12_000, 16_000);
    }

    @Test
    void aFirstFixFarAwayDoesNotTakeAllOthersWithIt() {
        var kept = Fixes.plausible(Traces.fixes(4, 90_000, 0, 0, 50, 0, 100, 0, 150));
        assertThat(kept.timeMs()).containsExactly(4_000, 8_000, 12_000);
    }

    @Test
    void longitudesLieCloserTogetherInTheNorth() {
        var positions = new Positions(
                new int[] {0, 1_000, 2_000},
                new int[] {600_000_000, 600_000_000, 600_000_000},
                new int[] {0, 33_000, 66_000},
                null);
        assertThat(Fixes.plausible(positions).count()).isEqualTo(3);
    }

    @Test
    void whereAReceiverWithoutAFixSaysItIsNobodyIs() {
        var positions = new Positions(
                new int[] {0, 1_000, 2_000},
                new int[] {0, 437_384_000, 437_384_100},
                new int[] {0, 74_246_000, 74_246_000},
                new int[] {1, 2, 3});
        var kept = Fixes.plausible(positions);
        assertThat(kept.timeMs()).containsExactly(1_000, 2_000);
        assertThat(kept.altitudeDm()).containsExactly(2, 3);
    }

    @Test
    void whatLiesBeyondTheEarthGoes() {
        var positions = new Positions(
                new int[] {0, 1_000}, new int[] {900_000_001, 10_000}, new int[] {0, 1_800_000_001}, null);
        assertThat(Fixes.plausible(positions).count()).isZero();
    }
}
