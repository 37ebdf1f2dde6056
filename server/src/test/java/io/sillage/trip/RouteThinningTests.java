package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.Positions;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RouteThinningTests {

    @Test
    void nothingStaysNothingAndAPointStaysAPoint() {
        assertThat(RouteThinning.thin(Positions.NONE)).isEmpty();
        assertThat(RouteThinning.thin(Traces.fixes(1, 0, 0))).hasSize(2);
        assertThat(RouteThinning.thin(Traces.fixes(1, 0, 0, 10, 10))).hasSize(4);
    }

    @Test
    void aStraightRoadIsItsEnds() {
        var road = new double[2_000];
        for (int i = 0; i < road.length; i += 2) {
            road[i + 1] = i;
        }
        var fixes = Traces.fixes(1, road);
        assertThat(RouteThinning.thin(fixes))
                .containsExactly(
                        fixes.latitudeE7()[0],
                        fixes.longitudeE7()[0],
                        fixes.latitudeE7()[999],
                        fixes.longitudeE7()[999]);
    }

    @Test
    void aCornerIsKept() {
        var route = RouteThinning.thin(Traces.fixes(1, 0, 0, 0, 500, 0, 1_000, 500, 1_000, 1_000, 1_000));
        assertThat(route).hasSize(6);
        assertThat(route[2]).isEqualTo((int) Math.round(1_000 * Traces.E7_A_METRE));
    }

    @Test
    void aRoadThatEndsWhereItBeganKeepsItsFarPoint() {
        var route = RouteThinning.thin(Traces.fixes(1, 0, 0, 0, 700, 0, 0));
        assertThat(route).hasSize(6);
    }

    @Test
    void aWildRouteHasAsManyPointsAsMayBeAndItsOwnEnds() {
        var random = new SplittableRandom(1);
        for (int count : new int[] {96, 97, 768, 769, 20_000}) {
            var fixes = Traces.fixes(1, random.doubles(2L * count, 0, 50_000).toArray());
            var route = RouteThinning.thin(fixes);
            assertThat(route)
                    .hasSizeLessThanOrEqualTo(2 * RouteThinning.MOST_POINTS)
                    .hasSizeGreaterThan(2 * 90);
            assertThat(route[0]).isEqualTo(fixes.latitudeE7()[0]);
            assertThat(route[route.length - 1]).isEqualTo(fixes.longitudeE7()[count - 1]);
        }
    }
}
