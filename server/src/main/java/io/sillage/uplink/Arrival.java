package io.sillage.uplink;

import io.sillage.wire.Answer;
import io.sillage.wire.ChunkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A message that was read and waits for a writer: everything in it may be written, private positions are gone. */
sealed interface Arrival {

    Delivery delivery();

    record TripPart(Delivery delivery, Report report) implements Arrival {}

    record State(Delivery delivery, StateReport report) implements Arrival {}

    record Answered(Delivery delivery, Answer answer) implements Arrival {}

    /** What could not be taken: facts about it for the quarantine, never its content. */
    record Faulty(Delivery delivery, Fault fault) implements Arrival {}

    /** What was wrong with a message and how it can be recognised: topic, SHA-256 and size of its payload. */
    record Fault(
            CarTopic topic,
            @Nullable ChunkId chunk,
            byte[] sha256,
            int bytes,
            String code,
            String reason,
            Instant receivedAt) {}
}
