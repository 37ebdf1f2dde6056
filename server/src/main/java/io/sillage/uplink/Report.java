package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import io.sillage.wire.Chunk;
import java.time.Instant;
import java.util.UUID;

/**
 * One chunk of a trip as it came over the link: from which car and device (by its certificate), its decoded content
 * with private positions already dropped and counted, the SHA-256 and size of the payload, and when it was received.
 */
public record Report(
        VehicleId vehicle,
        UUID device,
        Chunk chunk,
        byte[] sha256,
        int payloadBytes,
        Instant receivedAt,
        int privatePositions) {}
