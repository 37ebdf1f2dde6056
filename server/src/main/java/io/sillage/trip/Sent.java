package io.sillage.trip;

import io.sillage.uplink.Report;
import org.jspecify.annotations.Nullable;

/** A report made ready to be stored: its chunk, what of it is sealed, and when its positions were taken. */
record Sent(
        Report report,
        TakenChunk taken,
        byte[] samples,
        byte @Nullable [] positions,
        @Nullable String positionsDuring) {

    ChunkRow row() {
        return taken.row();
    }
}
