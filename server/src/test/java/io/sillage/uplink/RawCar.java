package io.sillage.uplink;

import io.sillage.wire.ChunkCodec;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.util.Optional;
import java.util.UUID;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A car's end of one connection, packet by packet. */
final class RawCar implements AutoCloseable {

    private static final int PATIENCE_MS = 10_000;

    private final SSLSocket socket;
    private final InputStream in;
    private final OutputStream out;
    private final boolean five;
    private int packetId;

    RawCar(SSLSocket socket, boolean five) throws IOException {
        this.socket = socket;
        this.five = five;
        socket.setSoTimeout(PATIENCE_MS);
        socket.setTcpNoDelay(true);
        this.in = socket.getInputStream();
        this.out = socket.getOutputStream();
    }

    static byte[] connect(boolean five, String clientId, @Nullable String user, byte @Nullable [] will) {
        int flags = 2 | (user == null ? 0 : 0x80) | (will == null ? 0 : 4);
        var body = new Packet.Body().text("MQTT").one(five ? 5 : 4).one(flags).two(60);
        if (five) {
            body.length(0);
        }
        body.text(clientId);
        if (will != null) {
            if (five) {
                body.length(0);
            }
            body.text("v1/" + UUID.randomUUID() + "/trip").blob(will);
        }
        if (user != null) {
            body.text(user);
        }
        return new Packet(Packet.CONNECT, 0, body.bytes()).bytes();
    }

    Packet connect(UUID device) throws IOException {
        send(connect(five, device.toString(), null, null));
        return next();
    }

    Packet connectAs(String clientId, @Nullable String user, byte @Nullable [] will) throws IOException {
        send(connect(five, clientId, user, will));
        return next();
    }

    int publish(String topic, byte[] payload) throws IOException {
        return publish(topic, payload, ChunkCodec.PROTOBUF);
    }

    int publish(String topic, byte[] payload, @Nullable String contentType) throws IOException {
        var properties = contentType == null
                ? new byte[0]
                : new Packet.Body().one(3).text(contentType).bytes();
        return publish(topic, payload, properties, 2);
    }

    /** With properties as they stand, and the flags of the fixed header: QoS 1 is two. */
    int publish(String topic, byte[] payload, byte[] properties, int flags) throws IOException {
        var body = new Packet.Body().text(topic);
        packetId++;
        if ((flags & 6) != 0) {
            body.two(packetId);
        }
        if (five) {
            body.length(properties.length).raw(properties);
        }
        send(new Packet(Packet.PUBLISH, flags, body.raw(payload).bytes()).bytes());
        return packetId;
    }

    Packet subscribe(String filter) throws IOException {
        packetId++;
        var body = new Packet.Body().two(packetId);
        if (five) {
            body.length(0);
        }
        send(new Packet(Packet.SUBSCRIBE, 2, body.text(filter).one(1).bytes()).bytes());
        return next(Packet.SUBACK);
    }

    void send(byte[] bytes) throws IOException {
        out.write(bytes);
        out.flush();
    }

    Packet next() throws IOException {
        return Packet.read(in);
    }

    /** The next packet of a kind; the others are acknowledged if need be, and passed over. */
    Packet next(int type) throws IOException {
        while (true) {
            var packet = next();
            if (packet.type() == type) {
                return packet;
            }
        }
    }

    void acknowledge(Packet publish) throws IOException {
        send(new Packet(
                        Packet.PUBACK,
                        0,
                        new Packet.Body().two(publish.packetId()).bytes())
                .bytes());
    }

    /** What comes within a time, if anything does; an end of the connection is a {@link EOFException}. */
    Optional<Packet> within(int millis) throws IOException {
        socket.setSoTimeout(millis);
        try {
            return Optional.of(next());
        } catch (SocketTimeoutException e) {
            return Optional.empty();
        } finally {
            socket.setSoTimeout(PATIENCE_MS);
        }
    }

    /** Reads on to the end; the reason code of the disconnect that came before it, or -1 when none came. */
    int end() throws IOException {
        int reason = -1;
        try {
            while (true) {
                var packet = next();
                if (packet.type() == Packet.DISCONNECT) {
                    reason = packet.reason();
                }
            }
        } catch (EOFException | SocketException end) {
            return reason;
        }
    }

    boolean isAlive() throws IOException {
        send(new Packet(Packet.PINGREQ, 0, new byte[0]).bytes());
        return next(Packet.PINGRESP).type() == Packet.PINGRESP;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
