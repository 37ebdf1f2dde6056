package io.sillage.car.fleet;

import io.sillage.car.link.Identity;
import io.sillage.car.link.Server;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.util.concurrent.locks.ReentrantLock;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** One MQTT 5 connection as plain as can be: what is written goes out at once, and one thread reads. */
final class MqttSocket implements AutoCloseable {

    private static final int PATIENCE_MS = 60_000;

    private final SSLSocket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final ReentrantLock writing = new ReentrantLock();

    private MqttSocket(SSLSocket socket) throws IOException {
        this.socket = socket;
        this.in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 10));
        this.out = socket.getOutputStream();
    }

    /** Connects as the device of an identity, and reads until the server has said yes. */
    static MqttSocket open(Server server, SSLContext tls, Identity identity) throws IOException {
        var socket = (SSLSocket) tls.getSocketFactory().createSocket();
        try {
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(server.host(), server.mqttPort()), PATIENCE_MS);
            socket.setSoTimeout(PATIENCE_MS);
            var connection = new MqttSocket(socket);
            connection.write(Packets.connect(identity.device().toString()));
            connection.requireWelcome();
            socket.setSoTimeout(0);
            return connection;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private void requireWelcome() throws IOException {
        var ack = read();
        if (ack.kind() != Packets.CONNACK || ack.body()[1] != 0) {
            throw new IOException("the server answered CONNECT with packet " + ack.kind() + ", reason 0x"
                    + Integer.toHexString(ack.body().length > 1 ? ack.body()[1] & 0xFF : 0));
        }
    }

    Packets.Came read() throws IOException {
        return Packets.read(in);
    }

    void write(byte[]... parts) throws IOException {
        int length = 0;
        for (var part : parts) {
            length += part.length;
        }
        var all = parts.length == 1 ? parts[0] : new byte[length];
        int at = 0;
        for (var part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        writing.lock();
        try {
            out.write(all);
            out.flush();
        } finally {
            writing.unlock();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
