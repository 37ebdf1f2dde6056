package io.sillage.car.link;

import com.hivemq.client.mqtt.mqtt5.message.publish.Mqtt5Publish;
import io.sillage.car.Journal;
import io.sillage.car.buffer.ChunkBuffer;
import io.sillage.car.buffer.StateSlot;
import io.sillage.wire.Answer;
import io.sillage.wire.AnswerCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.ReceiptCodec;
import io.sillage.wire.Topics;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What passes over one connection: chunks and states up, receipts and commands down. {@link #serve} runs on the link's
 * thread; what comes down is handled on the executor's.
 */
final class Session implements AutoCloseable {

    private static final int MOST_IN_FLIGHT = 16;
    private static final long RECEIPT_PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long REFUSAL_PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(10);

    private final UUID device;
    private final ChunkBuffer buffer;
    private final StateSlot state;
    private final Cabin cabin;
    private final Deliveries deliveries;
    private final Clock clock;
    private final Journal journal;
    private final Semaphore work;
    private final Connection connection;

    /** Chunks on their way or without a receipt, and until when they may be so. */
    private final Map<ChunkId, Long> awaited = new ConcurrentHashMap<>();

    private final Semaphore window;
    private volatile @Nullable String lost;
    private volatile boolean stateOnItsWay;
    private volatile boolean certificateDue;
    private volatile boolean useful;

    Session(LinkParts parts, Trust trust, Identity identity, Executor down, Semaphore work)
            throws IOException, InterruptedException {
        this.device = identity.device();
        this.buffer = parts.buffer();
        this.state = parts.state();
        this.cabin = parts.cabin();
        this.deliveries = parts.deliveries();
        this.clock = parts.clock();
        this.journal = parts.journal();
        this.work = work;
        this.connection = Connection.open(parts.server(), trust, identity, this::lose);
        this.window = new Semaphore(Math.min(MOST_IN_FLIGHT, connection.receiveMaximum()));
        connection.subscribe(Topics.receipt(device), this::receipt, down);
        connection.subscribe(Topics.command(device), this::command, down);
    }

    /** Sends what there is until the connection is lost; returns when a new certificate is due. */
    void serve() throws IOException, InterruptedException {
        while (!certificateDue) {
            var reason = lost;
            if (reason != null) {
                throw new LinkLost(reason, null);
            }
            pump();
            work.tryAcquire(1, TimeUnit.SECONDS);
            work.drainPermits();
        }
    }

    /** Whether the server has taken anything over this connection. */
    boolean wasUseful() {
        return useful;
    }

    @Override
    public void close() {
        connection.close();
    }

    private void pump() throws IOException {
        sendAgainWhatHadNoReceipt();
        for (var id : buffer.unsent(window.availablePermits())) {
            var payload = buffer.send(id);
            if (payload.isPresent() && window.tryAcquire()) {
                send(id, payload.get());
            }
        }
        var waiting = stateOnItsWay ? null : state.find().orElse(null);
        if (waiting != null) {
            stateOnItsWay = true;
            sendState(waiting);
        }
    }

    private void send(ChunkId id, byte[] payload) {
        awaited.put(id, Long.MAX_VALUE);
        connection.publish(Topics.trip(device), payload).whenComplete((accepted, failure) -> {
            window.release();
            if (failure == null) {
                long patience = accepted ? RECEIPT_PATIENCE_NANOS : REFUSAL_PATIENCE_NANOS;
                awaited.computeIfPresent(id, (same, never) -> System.nanoTime() + patience);
            }
            work.release();
        });
    }

    private void sendState(byte[] payload) {
        connection.publish(Topics.state(device), payload).whenComplete((accepted, failure) -> {
            if (failure == null) {
                forget(payload, accepted);
            }
            stateOnItsWay = failure != null;
        });
    }

    private void forget(byte[] payload, boolean accepted) {
        try {
            state.clear(payload);
            useful = true;
            if (!accepted) {
                journal.note("the server refused the car's state");
            }
        } catch (IOException e) {
            journal.note("the state that was sent cannot be deleted: " + e.getMessage());
        }
    }

    private void sendAgainWhatHadNoReceipt() {
        long now = System.nanoTime();
        for (Iterator<Map.Entry<ChunkId, Long>> all = awaited.entrySet().iterator(); all.hasNext(); ) {
            var entry = all.next();
            if (entry.getValue() != Long.MAX_VALUE && entry.getValue() - now < 0) {
                all.remove();
                buffer.holdBack(entry.getKey());
            }
        }
    }

    private void receipt(Mqtt5Publish message) {
        try {
            var receipt = ReceiptCodec.decode(message.getPayloadAsBytes(), Contents.type(message));
            for (var id : receipt.stored()) {
                deliveries.countStored();
                remove(id);
            }
            for (var refused : receipt.refused()) {
                journal.note("chunk " + refused.chunk().sequence() + " refused for good: " + refused.code() + ", "
                        + refused.reason());
                deliveries.countRefused();
                remove(refused.chunk());
            }
        } catch (MalformedChunk | IOException e) {
            journal.note("a receipt came to nothing: " + e.getMessage());
        }
    }

    private void remove(ChunkId id) throws IOException {
        buffer.remove(id);
        awaited.remove(id);
        useful = true;
        work.release();
    }

    private void command(Mqtt5Publish message) {
        try {
            var command = CommandCodec.decode(message.getPayloadAsBytes(), Contents.type(message));
            if (clock.instant().isAfter(command.expires())) {
                journal.note("a command came too late and is left alone");
                return;
            }
            answer(command, carryOut(command.ask()));
        } catch (MalformedChunk | IOException e) {
            journal.note("a command came to nothing: " + e.getMessage());
        }
    }

    private String carryOut(Command.Ask ask) throws IOException {
        if (ask instanceof Command.CertificateDue) {
            certificateDue = true;
            work.release();
            return "";
        }
        return cabin.carryOut(ask).orElse("");
    }

    private void answer(Command command, String refusal) {
        var result = refusal.isEmpty()
                ? (command.ask() instanceof Command.CertificateDue ? Answer.Result.ACCEPTED : Answer.Result.DONE)
                : Answer.Result.REFUSED;
        journal.note("command " + command.ask().getClass().getSimpleName() + ": " + result);
        var answer = new Answer(command.id(), result, refusal, clock.instant());
        connection.publish(Topics.answer(device), AnswerCodec.encode(answer));
        work.release();
    }

    private void lose(String reason) {
        lost = reason;
        work.release();
    }
}
