package io.sillage.car.replay;

import io.sillage.wire.Positions;
import java.util.Arrays;

/** Positions as they come in, without the repeats. */
final class PositionList {

    private final int[] timeMs;
    private final int[] latitudeE7;
    private final int[] longitudeE7;
    private int count;

    PositionList(int most) {
        timeMs = new int[most];
        latitudeE7 = new int[most];
        longitudeE7 = new int[most];
    }

    void addIfMoved(int atMs, int latitude, int longitude) {
        if (count > 0 && latitudeE7[count - 1] == latitude && longitudeE7[count - 1] == longitude) {
            return;
        }
        timeMs[count] = atMs;
        latitudeE7[count] = latitude;
        longitudeE7[count] = longitude;
        count++;
    }

    Positions positions() {
        return new Positions(
                Arrays.copyOf(timeMs, count),
                Arrays.copyOf(latitudeE7, count),
                Arrays.copyOf(longitudeE7, count),
                null);
    }
}
