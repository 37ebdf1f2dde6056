package io.sillage.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskGuardTests {

    @TempDir
    Path folder;

    @Test
    void acceptsWhileThereIsRoomAndTheDatabaseRuns() throws IOException {
        assertThat(new DiskGuard(folder, 1, () -> true).accepting()).isTrue();
    }

    @Test
    void refusesBelowTheFloor() throws IOException {
        var more = Files.getFileStore(folder).getTotalSpace() + 1;
        assertThat(new DiskGuard(folder, more, () -> true).accepting()).isFalse();
    }

    @Test
    void refusesWhileTheDatabaseIsDownAndAcceptsWhenItIsBack() throws IOException {
        var up = new AtomicBoolean(false);
        var guard = new DiskGuard(folder, 1, up::get);
        assertThat(guard.accepting()).isFalse();
        up.set(true);
        assertThat(guard.accepting()).isTrue();
    }
}
