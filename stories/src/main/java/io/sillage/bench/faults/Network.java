package io.sillage.bench.faults;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The mobile network between cars and platform, as good or bad as a test wants it. Virtual threads carry the bytes. */
public final class Network implements AutoCloseable {

    private static final int BACKLOG = 500;

    private final ServerSocket mast;
    private final int platformPort;
    private final long seed;
    private final List<Carriage> open = new CopyOnWriteArrayList<>();
    private volatile Weather weather = Weather.FINE;

    private Network(ServerSocket mast, int platformPort, long seed) {
        this.mast = mast;
        this.platformPort = platformPort;
        this.seed = seed;
    }

    public static Network before(int platformPort, long seed) throws IOException {
        var network = new Network(new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress()), platformPort, seed);
        Thread.ofVirtual().start(network::accept);
        return network;
    }

    public int port() {
        return mast.getLocalPort();
    }

    /** From now on it is like this; where there is no coverage, what is connected is cut off. */
    public void turn(Weather now) {
        weather = now;
        if (!now.covered()) {
            cut();
        }
    }

    /** Every connection ends, on both sides. */
    void cut() {
        open.forEach(Carriage::cut);
        open.clear();
    }

    /** The network forgets its connections, as a router that restarts: the cars are told, the platform never is. */
    void forget() {
        open.forEach(Carriage::forget);
    }

    Weather weather() {
        return weather;
    }

    private void accept() {
        while (!mast.isClosed()) {
            try {
                carry(mast.accept());
            } catch (IOException e) {
                // the platform is down, or the mast: a car that calls later tries again
            }
        }
    }

    private void carry(Socket car) throws IOException {
        if (!weather.covered()) {
            car.close();
            return;
        }
        try {
            var carriage = new Carriage(car, new Socket(InetAddress.getLoopbackAddress(), platformPort), this);
            open.add(carriage);
            carriage.begin(seed + open.size(), () -> open.remove(carriage));
        } catch (IOException e) {
            car.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        mast.close();
        cut();
    }
}
