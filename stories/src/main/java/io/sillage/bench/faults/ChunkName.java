package io.sillage.bench.faults;

import java.util.UUID;

/** What a chunk is called everywhere: the boot session of its car's unit, and its number in it. */
record ChunkName(UUID bootSession, int sequence) {}
