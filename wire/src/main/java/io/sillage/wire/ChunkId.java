package io.sillage.wire;

import java.util.UUID;

/** Names one chunk for ever: the boot session of the car's unit, and the chunk's number in it. */
public record ChunkId(UUID bootSession, int sequence) {}
