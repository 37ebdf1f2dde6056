package io.sillage.uplink;

import io.sillage.wire.Chunk;
import io.sillage.wire.Trace;

/**
 * The memory a decoded chunk takes. It is not bounded by its payload: a column that is absent for twenty thousand
 * samples is two bytes on the wire and eighty thousand here.
 */
final class ChunkMemory {

    private static final int OBJECTS = 1024;

    private ChunkMemory() {}

    static int bytesOf(Chunk chunk) {
        var trace = chunk.trace();
        var positions = trace.positions();
        int columns = 1 + trace.signals().size();
        int positionColumns = positions.altitudeDm() == null ? 3 : 4;
        return OBJECTS
                + packedBytes(trace)
                + Integer.BYTES * (columns * trace.count() + positionColumns * positions.count());
    }

    private static int packedBytes(Trace trace) {
        int bytes = 0;
        for (var signal : trace.signals()) {
            var packed = trace.packed(signal);
            bytes += packed == null ? 0 : packed.length;
        }
        return bytes;
    }
}
