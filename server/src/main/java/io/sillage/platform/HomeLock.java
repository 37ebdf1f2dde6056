package io.sillage.platform;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps a second instance away from a home. The lock dies with the process, however it dies. */
record HomeLock(FileChannel channel) implements AutoCloseable {

    static HomeLock take(PostgresHome home) throws IOException {
        var channel = FileChannel.open(home.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!locked(channel)) {
            channel.close();
            throw new PostgresTrouble(
                    "Another Sillage is running on the data in " + home.folder() + ".",
                    "Stop it first, or give this one a folder of its own with SILLAGE_DATA.");
        }
        return new HomeLock(channel);
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
