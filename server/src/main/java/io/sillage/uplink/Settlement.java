package io.sillage.uplink;

import io.sillage.wire.ChunkId;
import org.jspecify.annotations.Nullable;

/** What a car is told of a message: it is kept, it is refused for good, or nothing, so that the car keeps its copy. */
sealed interface Settlement {

    Settlement KEPT = new Kept(null);
    Settlement WITHHELD = new Withheld();

    /** Committed; with the chunk's name when it was one. */
    record Kept(@Nullable ChunkId chunk) implements Settlement {}

    /** Can never be kept. The chunk's name is missing when it could not be read. */
    record Refused(@Nullable ChunkId chunk, String code, String reason) implements Settlement {}

    /** In doubt: no acknowledgement, and the connection ends. */
    record Withheld() implements Settlement {}
}
