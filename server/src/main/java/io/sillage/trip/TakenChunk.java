package io.sillage.trip;

import io.sillage.wire.Chunk;

/**
 * A chunk that was taken, with its place among the others: what a trip is a function of. Positions that nobody may keep
 * are no longer in it; that there may have been some is.
 */
record TakenChunk(ChunkRow row, Chunk chunk, boolean withheld) {

    /** The whole trip in one. */
    boolean isWhole() {
        return row.part() == 0 && row.first() && row.last();
    }
}
