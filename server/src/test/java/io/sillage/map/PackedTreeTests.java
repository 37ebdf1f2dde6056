package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** The tree finds what a look at every rectangle would find. */
class PackedTreeTests {

    @Test
    void anEmptyTreeFindsNothing() {
        var found = new ArrayList<Integer>();
        new PackedTree(new int[0]).search(new Box(0, 0, Integer.MAX_VALUE, Integer.MAX_VALUE), found::add);

        assertThat(found).isEmpty();
    }

    @RepeatedTest(40)
    void findsAllThatMeetTheWindowAndNothingElse(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        int[] rectangles = new int[4 * random.nextInt(1, 2_000)];
        int spread = 1 << random.nextInt(4, 31);
        for (int i = 0; i < rectangles.length; i += 4) {
            rectangles[i] = random.nextInt(spread);
            rectangles[i + 1] = random.nextInt(spread);
            rectangles[i + 2] = rectangles[i] + random.nextInt(Math.min(1_000, Integer.MAX_VALUE - rectangles[i]));
            rectangles[i + 3] =
                    rectangles[i + 1] + random.nextInt(Math.min(1_000, Integer.MAX_VALUE - rectangles[i + 1]));
        }
        int x = random.nextInt(spread);
        int y = random.nextInt(spread);
        var window = Box.around(x, y, spread / 5.0);
        var expected = new ArrayList<Integer>();
        for (int i = 0; i < rectangles.length / 4; i++) {
            if (window.meets(rectangles[4 * i], rectangles[4 * i + 1], rectangles[4 * i + 2], rectangles[4 * i + 3])) {
                expected.add(i);
            }
        }

        var found = new ArrayList<Integer>();
        new PackedTree(rectangles).search(window, found::add);

        assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }
}
