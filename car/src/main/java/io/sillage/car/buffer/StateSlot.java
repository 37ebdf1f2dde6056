package io.sillage.car.buffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The last state of the car that the server has not acknowledged yet; a newer one takes its place. */
public final class StateSlot {

    private final Path file;

    public StateSlot(Path folder) {
        this.file = folder.resolve("state");
    }

    public synchronized void put(byte[] state) throws IOException {
        DurableFiles.write(file, state);
    }

    public synchronized Optional<byte[]> find() throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Empties the slot, unless a newer state is in it by now. */
    public synchronized void clear(byte[] acknowledged) throws IOException {
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), acknowledged)) {
            Files.delete(file);
            notifyAll();
        }
    }

    /** Waits until nothing is in the slot; false when the time is over first. */
    public synchronized boolean awaitEmpty(long millis) throws IOException, InterruptedException {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        while (Files.exists(file)) {
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }
}
