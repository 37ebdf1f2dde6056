package io.sillage.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mobile network between a car and the platform: it can be lost, as underground, and come back. */
final class Coverage implements AutoCloseable {

    private final ServerSocket mast;
    private final int platformPort;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private volatile boolean lost;

    private Coverage(ServerSocket mast, int platformPort) {
        this.mast = mast;
        this.platformPort = platformPort;
    }

    static Coverage of(StoryPlatform platform) {
        try {
            var mast = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var coverage = new Coverage(mast, platform.mqttPort());
            Thread.ofVirtual().start(coverage::carry);
            return coverage;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    int port() {
        return mast.getLocalPort();
    }

    void lose() {
        lost = true;
        open.forEach(Coverage::shut);
        open.clear();
    }

    void comeBack() {
        lost = false;
    }

    @Override
    public void close() {
        lose();
        try {
            mast.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void carry() {
        while (!mast.isClosed()) {
            try {
                connect(mast.accept());
            } catch (IOException e) {
                // the mast was taken down, or the platform is: the next car tries again
            }
        }
    }

    private void connect(Socket car) throws IOException {
        if (lost) {
            shut(car);
            return;
        }
        var platform = new Socket(InetAddress.getLoopbackAddress(), platformPort);
        open.addAll(List.of(car, platform));
        Thread.ofVirtual().start(() -> pour(car, platform));
        Thread.ofVirtual().start(() -> pour(platform, car));
    }

    private static void pour(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            // coverage was lost
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
