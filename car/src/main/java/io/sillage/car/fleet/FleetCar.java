package io.sillage.car.fleet;

import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.ReceiptCodec;
import io.sillage.wire.Topics;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLongArray;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/**
 * One car of a fleet: sends its trips with a few on their way at once, and after a lost connection those again that have
 * no receipt. One virtual thread writes, another reads.
 */
final class FleetCar {

    private static final int MOST_PACKET_IDS = 1 << 16;
    private static final long RECEIPT_PATIENCE_SECONDS = 30;

    private final int number;
    private final Server server;
    private final SSLContext tls;
    private final Identity identity;
    private final Load load;
    private final Tally tally;
    private final Latencies latencies = new Latencies();
    private final AtomicLongArray sentAt;
    private final BitSet settled = new BitSet();
    private final Semaphore window;
    private final int inFlight;
    private volatile @Nullable MqttSocket socket;

    FleetCar(int number, Server server, SSLContext tls, Identity identity, Load load, int inFlight, Tally tally) {
        this.number = number;
        this.server = server;
        this.tls = tls;
        this.identity = identity;
        this.load = load;
        this.tally = tally;
        this.inFlight = inFlight;
        this.window = new Semaphore(inFlight);
        this.sentAt = new AtomicLongArray(inFlight == 0 ? 1 : MOST_PACKET_IDS >> 6);
    }

    void connect() throws IOException {
        var fresh = MqttSocket.open(server, tls, identity);
        socket = fresh;
        window.drainPermits();
        window.release(inFlight);
        fresh.write(Packets.subscribe(1, Topics.receipt(identity.device())));
        Thread.ofVirtual().start(() -> read(fresh));
    }

    /** Sends all its trips, and returns once each has its receipt or the time is over. */
    void drive(long beganNanos, int cars, long untilNanos) throws InterruptedException {
        while (System.nanoTime() < untilNanos && !isDone()) {
            try {
                sendAll(beganNanos, cars, untilNanos);
            } catch (IOException e) {
                reconnect();
            }
        }
    }

    boolean isDone() {
        synchronized (settled) {
            return settled.cardinality() >= load.tripsACar();
        }
    }

    int number() {
        return number;
    }

    BitSet settled() {
        synchronized (settled) {
            return (BitSet) settled.clone();
        }
    }

    Latencies latencies() {
        return latencies;
    }

    void close() throws IOException {
        var open = socket;
        socket = null;
        if (open != null) {
            open.write(Packets.disconnect());
            open.close();
        }
    }

    private void sendAll(long beganNanos, int cars, long untilNanos) throws IOException, InterruptedException {
        int packetId = 2;
        for (int trip = 0; trip < load.tripsACar() && System.nanoTime() < untilNanos; trip++) {
            if (isSettled(trip)) {
                continue;
            }
            waitUntil(beganNanos + load.dueNanos(number, trip, cars));
            while (!window.tryAcquire(1, TimeUnit.SECONDS)) {
                requireOpen();
            }
            send(trip, packetId);
            packetId = packetId % (sentAt.length() - 1) + 2;
        }
        awaitReceipts();
    }

    private void send(int trip, int packetId) throws IOException {
        var payload = load.trip(number, trip);
        var head = Packets.publishHead(Topics.trip(identity.device()), payload.length);
        int at = Packets.packetIdAt(head);
        head[at] = (byte) (packetId >> 8);
        head[at + 1] = (byte) packetId;
        sentAt.set(packetId % sentAt.length(), System.nanoTime());
        tally.sent.increment();
        requireOpen().write(head, payload);
    }

    /** Waits a while for the last receipts; those that do not come are asked for by sending their trips again. */
    private void awaitReceipts() throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(RECEIPT_PATIENCE_SECONDS);
        synchronized (settled) {
            while (!isDone() && System.nanoTime() < until) {
                requireOpen();
                settled.wait(200);
            }
        }
    }

    private MqttSocket requireOpen() throws IOException {
        var open = socket;
        if (open == null) {
            throw new IOException("not connected");
        }
        return open;
    }

    private boolean isSettled(int trip) {
        synchronized (settled) {
            return settled.get(trip);
        }
    }

    private static void waitUntil(long nanos) throws InterruptedException {
        long left = nanos - System.nanoTime();
        if (left > 0) {
            TimeUnit.NANOSECONDS.sleep(left);
        }
    }

    private void reconnect() throws InterruptedException {
        tally.lostConnections.increment();
        Thread.sleep(200 + ThreadLocalRandom.current().nextInt(800));
        try {
            connect();
        } catch (IOException e) {
            tally.failedConnects.increment();
        }
    }

    private void read(MqttSocket mine) {
        try {
            while (true) {
                var packet = mine.read();
                switch (packet.kind()) {
                    case Packets.PUBACK -> acknowledged(packet);
                    case Packets.PUBLISH -> receipt(mine, packet);
                    case Packets.DISCONNECT -> throw new IOException("the server disconnected");
                    default -> {}
                }
            }
        } catch (IOException | MalformedChunk e) {
            if (socket == mine) {
                socket = null;
            }
        }
    }

    private void acknowledged(Packets.Came packet) {
        latencies.add(System.nanoTime() - sentAt.get(packet.packetId() % sentAt.length()));
        (packet.reason() < 0x80 ? tally.acknowledged : tally.refused).increment();
        window.release();
    }

    private void receipt(MqttSocket mine, Packets.Came packet) throws IOException, MalformedChunk {
        int afterTopic = 2 + packet.number(0);
        int properties = afterTopic + 2;
        int payload = properties + 1 + (packet.body()[properties] & 0x7F);
        mine.write(Packets.pubAck(packet.number(afterTopic)));
        var receipt = ReceiptCodec.decode(Arrays.copyOfRange(packet.body(), payload, packet.body().length), null);
        synchronized (settled) {
            receipt.stored().forEach(chunk -> settle((int) chunk.bootSession().getLeastSignificantBits(), true));
            receipt.refused()
                    .forEach(refused ->
                            settle((int) refused.chunk().bootSession().getLeastSignificantBits(), false));
            settled.notifyAll();
        }
    }

    private void settle(int trip, boolean stored) {
        if (!settled.get(trip)) {
            settled.set(trip);
            (stored ? tally.receipted : tally.refusedByReceipt).increment();
        }
    }
}
