package io.sillage.bench.faults;

import io.sillage.bench.DataFolder;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** A disk of little more than a gigabyte, made of memory, that can be filled to the brim. Only root can make one. */
public record SmallDisk(Path path) implements AutoCloseable {

    private static final String SIZE = "1200m";
    private static final int PIECE = 1 << 20;

    /** Below so many free megabytes the platform says no. */
    private static final Map<String, String> FLOOR = Map.of("SILLAGE_PLATFORM_DISK_FLOOR", "64MB");

    /** One, if we may. */
    public static Optional<SmallDisk> mount() throws IOException, InterruptedException {
        var disk = new SmallDisk(DataFolder.create().path());
        if (disk.did("mount", "-t", "tmpfs", "-o", "size=" + SIZE + ",mode=755", "sillage", disk.path.toString())) {
            Runtime.getRuntime().addShutdownHook(new Thread(disk::umount));
            return Optional.of(disk);
        }
        Files.delete(disk.path);
        return Optional.empty();
    }

    /** The settings of a platform on it. */
    public Map<String, String> settings() {
        return FLOOR;
    }

    /** A folder on it for a platform. */
    public DataFolder folder() {
        return new DataFolder(path, true);
    }

    /** Leaves no byte free, until the file that this returns is deleted. */
    Path fill() throws IOException {
        var ballast = path.resolve("ballast");
        try (var file = new RandomAccessFile(ballast.toFile(), "rw")) {
            var piece = new byte[PIECE];
            while (path.toFile().getUsableSpace() > 0) {
                file.write(piece, 0, (int)
                        Math.min(PIECE, Math.max(1, path.toFile().getUsableSpace())));
            }
        } catch (IOException full) {
            // what was wanted
        }
        return ballast;
    }

    @Override
    public void close() throws IOException {
        if (Files.exists(path)) {
            umount();
            Files.deleteIfExists(path);
        }
    }

    private void umount() {
        try {
            did("umount", "-l", path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean did(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start()
                        .waitFor()
                == 0;
    }
}
