package io.sillage.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarProcessTests {

    @TempDir
    private Path folder;

    @Test
    void tellsHowTheProgramEnded() throws InterruptedException {
        assertThat(start("exit 7").await()).isEqualTo(7);
    }

    @Test
    void keepsWhatTheProgramSays() throws InterruptedException, IOException {
        start("echo driving; echo trouble >&2").await();
        assertThat(Files.readString(log())).isEqualTo("driving\ntrouble\n");
    }

    /** The pipe closes in the same way when this process is killed. */
    @Test
    void endsTheProgramWhenThePipeToItCloses() throws InterruptedException {
        var process = start("echo $$; exec sleep 600");
        Awaitility.await().until(() -> Files.size(log()) > 0);
        var program = ProcessHandle.of(pid()).orElseThrow();
        process.stop();
        process.await();
        assertThat(program.isAlive()).isFalse();
    }

    private long pid() {
        try {
            return Long.parseLong(Files.readString(log()).strip());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private CarProcess start(String script) {
        return CarProcess.start(List.of("/bin/sh", "-c", script), log());
    }

    private Path log() {
        return folder.resolve("car.log");
    }
}
