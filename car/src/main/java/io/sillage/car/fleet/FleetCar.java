package io.sillage.car.fleet;

import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.ReceiptCodec;
import io.sillage.wire.Topics;
import java.io.IOException;
import java.util.Arrays;
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

    private static final int FIRST_PACKET_ID = 2;
    private static final int PACKET_IDS = 256;
    private static final int MOST_TRIES = 6;
    private static final long RECEIPT_PATIENCE_SECONDS = 30;

    private final int number;
    private final Server server;
    private final SSLContext tls;
    private final Identity identity;
    private final Load load;
    private final Tally tally;
    private final Receipted receipted;
    private final int inFlight;
    private final AtomicLongArray sentAt;
    private volatile @Nullable Line line;
    private int packetId = FIRST_PACKET_ID;

    /** A connection, and how many more trips may be on their way over it. */
    private record Line(MqttSocket socket, Semaphore window) {}

    FleetCar(int number, Server server, SSLContext tls, Identity identity, Load load, int inFlight, Tally tally) {
        this.number = number;
        this.server = server;
        this.tls = tls;
        this.identity = identity;
        this.load = load;
        this.tally = tally;
        this.receipted = new Receipted(load.tripsACar(), tally);
        this.inFlight = inFlight;
        this.sentAt = new AtomicLongArray(load.tripsACar() == 0 ? 0 : FIRST_PACKET_ID + PACKET_IDS);
    }

    void connect() throws IOException {
        var fresh = new Line(MqttSocket.open(server, tls, identity), new Semaphore(inFlight));
        line = fresh;
        fresh.socket().write(Packets.subscribe(1, Topics.receipt(identity.device())));
        Thread.ofVirtual().start(() -> read(fresh));
    }

    /** Connects, with some more tries where the server is too busy to let it in. */
    void connectAtLast() throws IOException, InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                connect();
                return;
            } catch (IOException e) {
                if (tries == MOST_TRIES) {
                    throw e;
                }
                tally.failedConnects.increment();
                Thread.sleep(ThreadLocalRandom.current().nextInt(1_000 * tries));
            }
        }
    }

    /** Sends all its trips, and returns once each has its receipt or the time is over. */
    void drive(long beganNanos, int cars, long untilNanos) throws InterruptedException {
        while (System.nanoTime() < untilNanos && !receipted.areAll()) {
            try {
                sendAll(beganNanos, cars, untilNanos);
            } catch (IOException e) {
                reconnect();
            }
        }
    }

    /** Sends one trip and waits for its receipt; returns the moment at which its last byte was out. */
    long sendOne(int trip) throws IOException, InterruptedException {
        send(trip, required());
        long sent = System.nanoTime();
        while (!receipted.has(trip)) {
            required();
            receipted.await(200);
        }
        return sent;
    }

    boolean isConnected() {
        return line != null;
    }

    /** Says good-bye, if anybody is still there. */
    void close() {
        var open = line;
        line = null;
        if (open != null) {
            try (var leaving = open.socket()) {
                leaving.write(Packets.disconnect());
            } catch (IOException e) {
                tally.lostConnections.increment();
            }
        }
    }

    private void sendAll(long beganNanos, int cars, long untilNanos) throws IOException, InterruptedException {
        for (int trip = 0; trip < load.tripsACar() && System.nanoTime() < untilNanos; trip++) {
            if (!receipted.has(trip)) {
                long due = beganNanos + load.dueNanos(number, trip, cars);
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                var open = required();
                while (!open.window().tryAcquire(1, TimeUnit.SECONDS)) {
                    open = required();
                }
                tally.lateness.add(System.nanoTime() - due);
                send(trip, open);
            }
        }
        awaitReceipts(untilNanos);
    }

    private void send(int trip, Line open) throws IOException {
        var payload = load.trip(number, trip);
        var head = Packets.publishHead(Topics.trip(identity.device()), payload.length);
        int at = Packets.packetIdAt(head);
        head[at] = (byte) (packetId >> 8);
        head[at + 1] = (byte) packetId;
        sentAt.set(packetId, System.nanoTime());
        tally.sent.increment();
        packetId = FIRST_PACKET_ID + (packetId + 1 - FIRST_PACKET_ID) % PACKET_IDS;
        open.socket().write(head, payload);
    }

    /** Waits a while for the last receipts; those that do not come are asked for by sending their trips again. */
    private void awaitReceipts(long untilNanos) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(RECEIPT_PATIENCE_SECONDS);
        while (!receipted.areAll() && System.nanoTime() < Math.min(until, untilNanos)) {
            required();
            receipted.await(200);
        }
    }

    private Line required() throws IOException {
        var open = line;
        if (open == null) {
            throw new IOException("not connected");
        }
        return open;
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

    private void read(Line mine) {
        try {
            while (true) {
                var packet = mine.socket().read();
                switch (packet.kind()) {
                    case Packets.PUBACK -> acknowledged(mine, packet);
                    case Packets.PUBLISH -> receipt(mine, packet);
                    case Packets.DISCONNECT -> throw new IOException("the server disconnected");
                    default -> {}
                }
            }
        } catch (IOException | MalformedChunk e) {
            if (line == mine) {
                line = null;
            }
        }
    }

    private void acknowledged(Line mine, Packets.Came packet) {
        tally.acknowledgement.add(System.nanoTime() - sentAt.get(packet.packetId()));
        (packet.reason() < 0x80 ? tally.acknowledged : tally.refused).increment();
        mine.window().release();
    }

    private void receipt(Line mine, Packets.Came packet) throws IOException, MalformedChunk {
        mine.socket().write(Packets.pubAck(packet.number(packet.afterTopic())));
        int payload = packet.payloadAt();
        receipted.add(ReceiptCodec.decode(Arrays.copyOfRange(packet.body(), payload, packet.body().length), null));
    }
}
