package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.map.LineJoiner.Rule;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pieces become lines and rings again. */
class LineJoinerTests {

    private static final Points WEST = line(0, 0, 10, 0);
    private static final Points MIDDLE = line(20, 0, 10, 0);
    private static final Points EAST = line(20, 0, 30, 0);

    @Test
    void piecesOfARoadAreOneWhateverWayTheyRun() {
        var joined = LineJoiner.join(List.of(MIDDLE, EAST, WEST), Rule.WHERE_TWO_MEET);

        assertThat(joined).hasSize(1);
        assertThat(joined.getFirst().count()).isEqualTo(4);
    }

    @Test
    void whereThreeRoadsMeetAllStayCut() {
        assertThat(LineJoiner.join(List.of(WEST, MIDDLE, line(10, 0, 10, 9)), Rule.WHERE_TWO_MEET))
                .hasSize(3);
    }

    @Test
    void coastsAreJoinedHeadToTailAlone() {
        assertThat(LineJoiner.join(List.of(WEST, MIDDLE), Rule.HEAD_TO_TAIL)).hasSize(2);
        assertThat(LineJoiner.join(List.of(EAST, line(10, 0, 20, 0), WEST), Rule.HEAD_TO_TAIL))
                .singleElement()
                .satisfies(coast -> {
                    assertThat(coast.x(0)).isZero();
                    assertThat(coast.endsAt(30, 0)).isTrue();
                });
    }

    @Test
    void bordersCloseIntoRings() {
        var ring = LineJoiner.join(List.of(line(0, 0, 10, 0, 10, 10), line(0, 0, 0, 10, 10, 10)), Rule.INTO_RINGS);

        assertThat(ring)
                .singleElement()
                .satisfies(border -> assertThat(border.isClosed()).isTrue());
    }

    private static Points line(int... places) {
        var line = new Points();
        for (int i = 0; i < places.length; i += 2) {
            line.add(places[i], places[i + 1]);
        }
        return line;
    }
}
