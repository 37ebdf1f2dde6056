package io.sillage.trip;

import io.sillage.wire.Chunk;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a chunk must be like to be part of a trip at all, whatever it says. */
final class ChunkShape {

    private static final int LONGEST_MS = (int) Duration.ofHours(24).toMillis();
    private static final int MOST_PARTS = 10_000;

    private ChunkShape() {}

    /** What was wrong and what was expected, or null. */
    static @Nullable String findFault(Chunk chunk) {
        if (chunk.part() < 0 || chunk.part() >= MOST_PARTS) {
            return "part is " + Integer.toUnsignedString(chunk.part()) + "; expected less than " + MOST_PARTS;
        }
        if (chunk.first() != (chunk.part() == 0)) {
            return "first is " + chunk.first() + " in part " + chunk.part() + "; expected it in part 0 alone";
        }
        var samples = findFault("samples.time_ms", chunk.trace().timeMs());
        return samples != null
                ? samples
                : findFault("positions.time_ms", chunk.trace().positions().timeMs());
    }

    private static @Nullable String findFault(String name, int[] timeMs) {
        int last = 0;
        for (int now : timeMs) {
            if (now < last) {
                return name + " goes back from " + last + " to " + now + "; expected rising times from 0";
            }
            last = now;
        }
        return last > LONGEST_MS ? name + " ends at " + last + "; expected at most " + LONGEST_MS : null;
    }
}
