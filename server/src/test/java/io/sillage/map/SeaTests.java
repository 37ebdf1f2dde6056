package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.Areas.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The sea lies right of the coast, however the extract was cut. */
class SeaTests {

    private static final Box FRAME = new Box(0, 0, 100_000, 100_000);

    @Test
    void theOpenSeaAndTheHarbourAreWater() {
        assertThat(isSea(Monaco.OPEN_SEA)).isTrue();
        assertThat(isSea(Monaco.HARBOUR)).isTrue();
    }

    @Test
    void theTownIsLand() {
        assertThat(isSea(Monaco.CASINO_SQUARE)).isFalse();
        assertThat(isSea(new GeoPoint(43.7311, 7.4200))).as("the palace").isFalse();
        assertThat(isSea(new GeoPoint(43.7480, 7.4300))).as("the hill").isFalse();
    }

    @Test
    void anExtractWithoutCoastHasNoSea() {
        assertThat(Sea.within(FRAME, List.of())).isEmpty();
    }

    @Test
    void aCoastThatEndsShortOfTheFrameIsCarriedToIt() {
        var sea = Sea.within(FRAME, List.of(line(3_000, 50_000, 50_000, 48_000, 97_000, 50_000)));

        assertThat(holds(sea, 500, 90_000))
                .as("south, on the right of a way east")
                .isTrue();
        assertThat(holds(sea, 99_500, 90_000)).isTrue();
        assertThat(holds(sea, 50_000, 10_000)).as("north").isFalse();
    }

    @Test
    void theSameCoastTheOtherWayHasTheSeaOnTheOtherSide() {
        var sea = Sea.within(FRAME, List.of(line(97_000, 50_000, 50_000, 48_000, 3_000, 50_000)));

        assertThat(holds(sea, 50_000, 90_000)).isFalse();
        assertThat(holds(sea, 50_000, 10_000)).isTrue();
    }

    @Test
    void aCoastInPiecesIsOneCoast() {
        var sea = Sea.within(
                FRAME,
                List.of(
                        line(60_000, 52_000, 97_000, 50_000),
                        line(3_000, 50_000, 30_000, 48_000),
                        line(30_000, 48_000, 60_000, 52_000)));

        assertThat(sea).hasSize(1);
        assertThat(holds(sea, 50_000, 90_000)).isTrue();
        assertThat(holds(sea, 50_000, 10_000)).isFalse();
    }

    @Test
    void anIslandIsLandInTheSea() {
        var sea = Sea.within(
                FRAME,
                List.of(
                        line(0, 20_000, 100_000, 20_000),
                        line(40_000, 60_000, 40_000, 70_000, 50_000, 70_000, 50_000, 60_000, 40_000, 60_000)));

        assertThat(holds(sea, 45_000, 65_000)).isFalse();
        assertThat(holds(sea, 45_000, 80_000)).isTrue();
        assertThat(holds(sea, 45_000, 10_000)).isFalse();
    }

    @Test
    void anyCoastFromSideToSideHasSeaOnItsRightAlone() {
        var random = new Random(1_125);
        for (int round = 0; round < 50; round++) {
            var coast = new Points();
            for (int x = 2_000; x <= 98_000; x += 4_000) {
                coast.add(x, random.nextInt(30_000, 70_000));
            }
            boolean east = random.nextBoolean();
            var sea = Sea.within(FRAME, List.of(east ? coast : coast.reversed()));

            int x = random.nextInt(100_000);
            assertThat(holds(sea, x, 90_000)).isEqualTo(east);
            assertThat(holds(sea, x, 10_000)).isEqualTo(!east);
        }
    }

    private static boolean isSea(GeoPoint point) {
        var water = Monaco.atlas().layer(Layer.WATER);
        int x = World.x(point.longitude());
        int y = World.y(point.latitude());
        var found = new ArrayList<Integer>();
        water.search(new Box(x, y, x, y), feature -> {
            if (water.kind(feature) == Kind.SEA && holds(water, feature, x, y)) {
                found.add(feature);
            }
        });
        return !found.isEmpty();
    }

    private static boolean holds(Features features, int feature, int x, int y) {
        boolean inside = false;
        for (int part = features.firstPart(feature); part < features.endPart(feature); part++) {
            for (int i = features.firstPoint(part); i + 1 < features.endPoint(part); i++) {
                inside ^= Areas.crosses(features.x(i), features.y(i), features.x(i + 1), features.y(i + 1), x, y);
            }
        }
        return inside;
    }

    private static boolean holds(List<Area> sea, int x, int y) {
        return sea.stream()
                .anyMatch(area -> Areas.contains(area.outline(), x, y)
                        && area.holes().stream().noneMatch(hole -> Areas.contains(hole, x, y)));
    }

    private static Points line(int... places) {
        var line = new Points();
        for (int i = 0; i < places.length; i += 2) {
            line.add(places[i], places[i + 1]);
        }
        return line;
    }
}
