package io.sillage.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;

/** A program running beside the stories, and what it has said so far. It ends with the stories at the latest. */
final class Program implements AutoCloseable {

    private static final long SECONDS_TO_END = 30;

    private final Process process;
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();
    private final Thread reader;

    private Program(Process process) {
        this.process = process;
        this.reader =
                Thread.ofVirtual().start(() -> process.inputReader().lines().forEach(lines::add));
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    static Program start(List<String> command, List<Map.Entry<String, String>> environment) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        environment.forEach(setting -> builder.environment().put(setting.getKey(), setting.getValue()));
        try {
            return new Program(builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for a line in which this is found, and fails with all that was said when the program ends before. */
    MatchResult awaitLine(Pattern pattern, Duration timeout) {
        Awaitility.await().atMost(timeout).until(() -> find(pattern) != null || !process.isAlive());
        var found = find(pattern);
        if (found == null) {
            throw new AssertionError("the program ended without saying " + pattern + ":\n" + output());
        }
        return found;
    }

    /** Waits for the end and returns the exit code. */
    int await() {
        return CompletableFuture.supplyAsync(this::end).join();
    }

    String output() {
        return lines.stream().collect(Collectors.joining("\n"));
    }

    boolean isRunning() {
        return process.isAlive();
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private int end() {
        try {
            int code = process.waitFor();
            reader.join();
            return code;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private MatchResult find(Pattern pattern) {
        return lines.stream()
                .map(pattern::matcher)
                .filter(matcher -> matcher.find())
                .findFirst()
                .map(java.util.regex.Matcher::toMatchResult)
                .orElse(null);
    }
}
