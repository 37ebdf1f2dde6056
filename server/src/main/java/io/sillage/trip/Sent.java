package io.sillage.trip;

import io.sillage.uplink.Report;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A report made ready to be stored: its chunk, what of it is sealed, when its positions were taken, how many were dropped
 * because they were private, and when that began in it.
 */
record Sent(
        Report report,
        TakenChunk taken,
        byte[] samples,
        byte @Nullable [] positions,
        @Nullable String positionsDuring,
        int privatePositions,
        Instant privateAt) {

    ChunkRow row() {
        return taken.row();
    }
}
