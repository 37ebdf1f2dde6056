package io.sillage.uplink;

import org.jspecify.annotations.Nullable;

/** A message as it came over a connection, not read yet. */
record Inbound(
        CarConnection from,
        CarTopic topic,
        int packetId,
        byte[] payload,
        @Nullable String contentType) {}
