package io.sillage.car.buffer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

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
        }
    }
}
