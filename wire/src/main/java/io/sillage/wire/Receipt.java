package io.sillage.wire;

import java.util.List;

/** What the server has committed, or refused for good. Only on this does a car delete a chunk. */
public record Receipt(List<ChunkId> stored, List<Refused> refused) {

    /** More than this many bytes is refused. */
    public static final int MAX_BYTES = 256 * 1024;

    public Receipt {
        stored = List.copyOf(stored);
        refused = List.copyOf(refused);
    }

    /** A chunk that can never be stored: a code of docs/problems.md, and what was wrong and what was expected. */
    public record Refused(ChunkId chunk, String code, String reason) {}

    public static Receipt ofStored(ChunkId chunk) {
        return new Receipt(List.of(chunk), List.of());
    }

    public static Receipt ofRefused(ChunkId chunk, String code, String reason) {
        return new Receipt(List.of(), List.of(new Refused(chunk, code, reason)));
    }
}
