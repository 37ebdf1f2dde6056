package io.sillage.uplink;

import io.sillage.kernel.Digest;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.wire.AnswerCodec;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.StateCodec;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Turns what a car sent into what may be written. Runs on the event loops, so that a private position is gone before
 * anything is queued; blocks on nothing, because private intervals are in memory from the moment a car connects.
 */
@Component
class Reader {

    static final String MALFORMED = "message-malformed";

    private final PrivateIntervals privateIntervals;
    private final Clock clock;

    Reader(PrivateIntervals privateIntervals, Clock clock) {
        this.privateIntervals = privateIntervals;
        this.clock = clock;
    }

    Arrival read(Inbound message) {
        var now = clock.instant();
        var topic = message.topic();
        var payload = message.payload();
        var contentType = message.contentType();
        var delivery = new Delivery(message.from(), message.packetId(), payload.length);
        try {
            return switch (topic) {
                case TRIP -> tripPart(delivery, payload, contentType, now);
                case STATE -> state(delivery, payload, contentType, now);
                case ANSWER -> new Arrival.Answered(delivery, AnswerCodec.decode(payload, contentType));
                case RECEIPT, COMMAND -> throw new MalformedChunk("a topic that cars only listen to");
            };
        } catch (MalformedChunk e) {
            return new Arrival.Faulty(delivery, fault(topic, payload, contentType, e, now));
        }
    }

    private Arrival tripPart(Delivery delivery, byte[] payload, @Nullable String contentType, Instant now)
            throws MalformedChunk {
        var car = delivery.from().identity();
        var sent = ChunkCodec.decode(payload, contentType);
        var chunk = PrivatePositions.leftOutOf(sent, privateIntervals.of(car.vehicle()));
        int dropped =
                sent.trace().positions().count() - chunk.trace().positions().count();
        return new Arrival.TripPart(
                new Delivery(delivery.from(), delivery.packetId(), ChunkMemory.bytesOf(chunk)),
                new Report(car.vehicle(), car.device(), chunk, Digest.of(payload), payload.length, now, dropped));
    }

    private Arrival state(Delivery delivery, byte[] payload, @Nullable String contentType, Instant now)
            throws MalformedChunk {
        var car = delivery.from().identity().vehicle();
        var state = PrivatePositions.leftOutOf(StateCodec.decode(payload, contentType), privateIntervals.of(car));
        return new Arrival.State(delivery, StateReports.of(car, state, now));
    }

    private static Arrival.Fault fault(
            CarTopic topic, byte[] payload, @Nullable String contentType, MalformedChunk why, Instant now) {
        var chunk = topic == CarTopic.TRIP
                ? Payloads.findChunkId(payload, contentType).orElse(null)
                : null;
        return new Arrival.Fault(
                topic, chunk, Digest.of(payload), payload.length, MALFORMED, reason(why, contentType), now);
    }

    /** What was wrong; of JSON without its parser's own words, for they quote the payload and with it a position. */
    private static String reason(MalformedChunk why, @Nullable String contentType) {
        var message = String.valueOf(why.getMessage());
        boolean quotes = ChunkCodec.JSON.equals(contentType) && message.startsWith("not read");
        return quotes ? "not read as JSON; expected the message of this topic in protobuf's JSON mapping" : message;
    }
}
