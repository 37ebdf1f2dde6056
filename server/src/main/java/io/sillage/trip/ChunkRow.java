package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.wire.ChunkId;
import java.time.Instant;
import java.util.UUID;

/** What is kept in the open of a chunk: which it is, which part of which trip, whose, and from when. */
record ChunkRow(
        ChunkId id,
        UUID trip,
        int part,
        boolean first,
        boolean last,
        VehicleId vehicle,
        PeriodId period,
        Instant tracedAt,
        Instant receivedAt) {}
