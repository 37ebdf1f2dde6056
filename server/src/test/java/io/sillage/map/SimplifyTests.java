package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** A simplified line never strays from the old one by more than it may. */
class SimplifyTests {

    @RepeatedTest(50)
    void noPointIsFartherThanTheTolerance(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        var line = new Points();
        int x = 0;
        int y = 0;
        for (int i = 0; i < 300; i++) {
            line.add(x += random.nextInt(-10, 20), y += random.nextInt(-10, 10));
        }
        double tolerance = random.nextDouble(1, 40);

        var simple = Simplify.line(line, tolerance);

        assertThat(simple.count()).isLessThan(line.count());
        for (int i = 0; i < line.count(); i++) {
            assertThat(distance(simple, line.x(i), line.y(i))).isLessThanOrEqualTo(tolerance + 1e-6);
        }
    }

    private static double distance(Points line, int x, int y) {
        double least = Double.MAX_VALUE;
        for (int i = 0; i + 1 < line.count(); i++) {
            least = Math.min(least, Line2D.ptSegDist(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1), x, y));
        }
        return least;
    }
}
