package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** What is cut lies within the rectangle, and what lay within it is still there. */
class ClipTests {

    private static final Box BOX = new Box(-1_000, -1_000, 1_000, 1_000);

    @Test
    void aLineThatLeavesAndComesBackIsCutInTwo() {
        var line = new Points();
        line.add(0, 0);
        line.add(3_000, 0);
        line.add(3_000, 500);
        line.add(0, 500);

        var pieces = Clip.line(line, BOX);

        assertThat(pieces).hasSize(2);
        assertThat(pieces.getFirst().endsAt(1_000, 0)).isTrue();
        assertThat(pieces.getLast().x(0)).isEqualTo(1_000);
    }

    @Test
    void aRingRoundTheWholeRectangleBecomesTheRectangle() {
        var ring = ring(-9_000, -9_000, 9_000, -9_000, 9_000, 9_000, -9_000, 9_000, -9_000, -9_000);

        assertThat(Clip.ring(ring, BOX).signedArea())
                .isEqualTo(ring(-1_000, -1_000, 1_000, -1_000, 1_000, 1_000, -1_000, 1_000, -1_000, -1_000)
                        .signedArea());
    }

    @Test
    void aRingElsewhereLeavesNothing() {
        assertThat(Clip.ring(ring(5_000, 0, 6_000, 0, 6_000, 900, 5_000, 0), BOX)
                        .count())
                .isZero();
    }

    @RepeatedTest(200)
    void linesStayWithinAndKeepTheirLength(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var line = new Points();
        for (int i = 0; i < 12; i++) {
            line.add(random.nextInt(-3_000, 3_000), random.nextInt(-3_000, 3_000));
        }
        double length = 0;
        for (var piece : Clip.line(line, BOX)) {
            assertThat(isWithin(piece)).isTrue();
            length += length(piece);
        }
        assertThat(length).isCloseTo(lengthInside(line), within(60.0));
    }

    @RepeatedTest(200)
    void trianglesStayWithinAndKeepTheirTurnAndArea(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var ring = new Points();
        for (int i = 0; i < 3; i++) {
            ring.add(random.nextInt(-3_000, 3_000), random.nextInt(-3_000, 3_000));
        }
        ring.add(ring.x(0), ring.y(0));

        var cut = Clip.ring(ring, BOX);

        assertThat(isWithin(cut)).isTrue();
        assertThat(cut.signedArea() * ring.signedArea()).isGreaterThanOrEqualTo(0);
        assertThat(Math.abs(cut.signedArea()) / 2).isCloseTo(areaInside(ring), within(80_000.0));
    }

    private static boolean isWithin(Points points) {
        for (int i = 0; i < points.count(); i++) {
            if (!BOX.contains(points.x(i), points.y(i))) {
                return false;
            }
        }
        return true;
    }

    private static double length(Points line) {
        double length = 0;
        for (int i = 0; i + 1 < line.count(); i++) {
            length += Math.hypot((double) line.x(i + 1) - line.x(i), (double) line.y(i + 1) - line.y(i));
        }
        return length;
    }

    /** The length inside, counted in small steps. */
    private static double lengthInside(Points line) {
        double length = 0;
        int steps = 4_000;
        for (int i = 0; i + 1 < line.count(); i++) {
            double dx = (double) line.x(i + 1) - line.x(i);
            double dy = (double) line.y(i + 1) - line.y(i);
            for (int step = 0; step < steps; step++) {
                double share = (step + 0.5) / steps;
                boolean inside = Math.abs(line.x(i) + dx * share) <= 1_000 && Math.abs(line.y(i) + dy * share) <= 1_000;
                length += inside ? Math.hypot(dx, dy) / steps : 0;
            }
        }
        return length;
    }

    /** The area inside, counted in squares of 20 units. */
    private static double areaInside(Points ring) {
        double area = 0;
        for (int x = -990; x < 1_000; x += 20) {
            for (int y = -990; y < 1_000; y += 20) {
                area += Areas.contains(ring, x, y) ? 400 : 0;
            }
        }
        return area;
    }

    private static Points ring(int... places) {
        var ring = new Points();
        for (int i = 0; i < places.length; i += 2) {
            ring.add(places[i], places[i + 1]);
        }
        return ring;
    }
}
