package io.sillage.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyFileTests {

    @TempDir
    Path folder;

    @Test
    void isMadeOnceForItsOwnerAlone() throws IOException {
        var file = folder.resolve("keys").resolve("master.key");
        var made = MasterKeyFile.readOrMake(file);
        assertThat(made).hasSize(32).isNotEqualTo(new byte[32]);
        assertThat(MasterKeyFile.readOrMake(file)).isEqualTo(made);
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void ofManyStartsAtOnceAllHaveTheSameKey() throws InterruptedException {
        var file = folder.resolve("master.key");
        Callable<String> start = () -> Base64.getEncoder().encodeToString(MasterKeyFile.readOrMake(file));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var keys = threads
                    .invokeAll(IntStream.range(0, 8).mapToObj(i -> start).toList())
                    .stream()
                    .map(key -> key.resultNow())
                    .distinct();
            assertThat(keys).hasSize(1);
        }
    }

    @Test
    void aKeyOfAnotherLengthIsRefused() {
        var short31 = Base64.getEncoder().encodeToString(new byte[31]);
        assertThatThrownBy(() -> MasterKeyFile.parse(short31))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("31 bytes; expected 32");
    }
}
