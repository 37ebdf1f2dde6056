package io.sillage.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The program of one car as a child of ours. A shell between us holds a pipe from this process: however this process
 * ends, the pipe ends too, and the shell ends the car.
 */
final class CarProcess {

    private static final String SHELL = """
            trap '' INT
            exec 3<&0
            "$@" </dev/null 3<&- &
            car=$!
            { read -r _ <&3; kill "$car"; } 2>/dev/null &
            watch=$!
            wait "$car"
            outcome=$?
            kill "$watch" 2>/dev/null
            exit "$outcome"
            """;

    private static final long SECONDS_TO_STOP = 5;

    private final Process shell;

    private CarProcess(Process shell) {
        this.shell = shell;
    }

    static CarProcess start(List<String> command, Path log) {
        var line = new ArrayList<>(List.of("/bin/sh", "-c", SHELL, "car"));
        line.addAll(command);
        try {
            Files.createDirectories(log.getParent());
            return new CarProcess(new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the car program", e);
        }
    }

    /** Waits for the program to end and says with which code. */
    int await() throws InterruptedException {
        return shell.waitFor();
    }

    void stop() {
        try {
            shell.getOutputStream().close();
            if (!shell.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                shell.descendants().forEach(ProcessHandle::destroyForcibly);
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            Thread.currentThread().interrupt();
        }
    }
}
