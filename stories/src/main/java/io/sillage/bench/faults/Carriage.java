package io.sillage.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/** One connection through the network: two sockets and a thread for each way. */
final class Carriage {

    private static final int PIECE = 8 * 1024;

    private final Socket car;
    private final Socket platform;
    private final Network network;
    private volatile boolean forgotten;

    Carriage(Socket car, Socket platform, Network network) {
        this.car = car;
        this.platform = platform;
        this.network = network;
    }

    void begin(long seed, Runnable whenOver) {
        Thread.ofVirtual().start(() -> pour(car, platform, new SplittableRandom(seed), whenOver));
        Thread.ofVirtual().start(() -> pour(platform, car, new SplittableRandom(~seed), whenOver));
    }

    /** Ends it hard: both sides get a reset. */
    void cut() {
        reset(car);
        reset(platform);
    }

    /** Ends it for the car alone; to the platform it looks like a car that says nothing. */
    void forget() {
        forgotten = true;
        reset(car);
    }

    private void pour(Socket from, Socket to, RandomGenerator random, Runnable whenOver) {
        var piece = new byte[PIECE];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                out.write(piece, 0, weathered(piece, length, out, random));
            }
        } catch (IOException | InterruptedException e) {
            // one side has gone, or the weather took the connection
        }
        if (!forgotten) {
            cut();
            whenOver.run();
        }
    }

    /** How much of a piece comes through, and when; it may be changed on its way. */
    private int weathered(byte[] piece, int length, OutputStream out, RandomGenerator random)
            throws IOException, InterruptedException {
        var now = network.weather();
        TimeUnit.MILLISECONDS.sleep(now.delayMs());
        if (now.bytesASecond() > 0) {
            TimeUnit.MILLISECONDS.sleep(1000L * length / now.bytesASecond());
        }
        if (random.nextDouble() < now.cuts()) {
            out.write(Arrays.copyOf(piece, random.nextInt(length)));
            throw new IOException("cut");
        }
        if (random.nextDouble() < now.flips()) {
            piece[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
        }
        return length;
    }

    private static void reset(Socket socket) {
        try (socket) {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            // it was closed already
        }
    }
}
