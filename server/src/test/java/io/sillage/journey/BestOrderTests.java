package io.sillage.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BestOrderTests {

    @Test
    void twoPointsHaveNoOrderToChoose() {
        assertThat(BestOrder.of(new long[][] {{0, 5}, {5, 0}})).containsExactly(0, 1);
    }

    @Test
    void onALineTheyAreTakenAsTheyCome() {
        long[] places = {0, 40, 10, 30, 20, 50};
        var seconds = new long[places.length][places.length];
        for (int i = 0; i < places.length; i++) {
            for (int j = 0; j < places.length; j++) {
                seconds[i][j] = Math.abs(places[i] - places[j]);
            }
        }
        assertThat(BestOrder.of(seconds)).containsExactly(0, 2, 4, 3, 1, 5);
    }

    @Test
    void noOtherOrderTakesLess() {
        var random = new Random(11);
        for (int round = 0; round < 20; round++) {
            var seconds = anySeconds(8, random);
            long best = time(seconds, BestOrder.of(seconds));
            for (int i = 0; i < 500; i++) {
                assertThat(time(seconds, anyOrder(8, random))).isGreaterThanOrEqualTo(best);
            }
        }
    }

    private static long[][] anySeconds(int points, Random random) {
        var seconds = new long[points][points];
        for (var row : seconds) {
            for (int i = 0; i < points; i++) {
                row[i] = random.nextInt(10, 1000);
            }
        }
        return seconds;
    }

    private static List<Integer> anyOrder(int points, Random random) {
        var between = new ArrayList<Integer>();
        for (int i = 1; i < points - 1; i++) {
            between.add(i);
        }
        Collections.shuffle(between, random);
        between.addFirst(0);
        between.addLast(points - 1);
        return between;
    }

    private static long time(long[][] seconds, List<Integer> order) {
        long time = 0;
        for (int i = 1; i < order.size(); i++) {
            time += seconds[order.get(i - 1)][order.get(i)];
        }
        return time;
    }
}
