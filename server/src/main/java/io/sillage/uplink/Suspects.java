package io.sillage.uplink;

import io.sillage.wire.ChunkId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Chunks that could not be recorded though they were tried alone. One is poison only when it fails again after others
 * were stored in between: as long as nothing can be stored, the fault may be ours, and no car is told to let go of
 * anything. Used by all writers.
 */
final class Suspects {

    private static final int MOST = 1_000;

    private final Map<ChunkId, Long> storedWhenItFailed = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<ChunkId, Long> eldest) {
            return size() > MOST;
        }
    };

    private long stored;

    synchronized void stored(int reports) {
        stored += reports;
    }

    /** Notes that a chunk failed alone; says whether it is poison. */
    synchronized boolean failedAlone(ChunkId chunk) {
        var before = storedWhenItFailed.putIfAbsent(chunk, stored);
        return before != null && stored > before;
    }
}
