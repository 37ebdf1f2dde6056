package io.sillage.platform;

import io.sillage.kernel.StoreHealth;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Says no before the disk is full, while the database can still breathe. Any thread may ask; one of them looks again
 * when the last look is a second old.
 */
final class DiskGuard implements StoreHealth {

    private static final Logger log = LoggerFactory.getLogger(DiskGuard.class);
    private static final long LOOK_NANOS = Duration.ofSeconds(1).toNanos();

    private final FileStore disk;
    private final long floorBytes;
    private final BooleanSupplier databaseUp;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_NANOS);
    private volatile boolean roomy = true;

    DiskGuard(Path folder, long floorBytes, BooleanSupplier databaseUp) throws IOException {
        this.disk = Files.getFileStore(folder);
        this.floorBytes = floorBytes;
        this.databaseUp = databaseUp;
    }

    @Override
    public boolean accepting() {
        var now = System.nanoTime();
        var last = lookedAt.get();
        if (now - last >= LOOK_NANOS && lookedAt.compareAndSet(last, now)) {
            look();
        }
        return roomy && databaseUp.getAsBoolean();
    }

    private void look() {
        var found = hasRoom();
        if (found != roomy) {
            roomy = found;
            if (found) {
                log.info("The disk has room again; reports are accepted");
            } else {
                log.error(
                        "Less than {} MB are free on the disk of the database; reports wait in the cars",
                        floorBytes >> 20);
            }
        }
    }

    private boolean hasRoom() {
        try {
            return disk.getUsableSpace() >= floorBytes;
        } catch (IOException e) {
            log.error("The free space of the disk cannot be read: {}", e.getMessage());
            return false;
        }
    }
}
