package io.sillage.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A program beside ours and all it has said so far; a thread of its own listens. It ends with ours at the latest. */
public final class Running implements AutoCloseable {

    private static final long SECONDS_TO_END = 90;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private boolean silent;

    private Running(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("listener").start(this::listen);
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    }

    public static Running start(List<String> command, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return new Running(builder.start());
    }

    /** Waits for a line in which this is found. */
    public MatchResult await(Pattern wanted, Duration patience) throws IOException, InterruptedException {
        return awaitNth(wanted, 0, patience);
    }

    /** Waits for a line in which this is found, after so many others in which it is. */
    synchronized MatchResult awaitNth(Pattern wanted, int before, Duration patience)
            throws IOException, InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        int found = 0;
        for (int seen = 0; ; ) {
            for (; seen < lines.size(); seen++) {
                var match = wanted.matcher(lines.get(seen));
                if (match.find() && found++ == before) {
                    return match.toMatchResult();
                }
            }
            long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
            if (silent || left <= 0) {
                throw new IOException("a program did not say " + wanted + " but:\n" + String.join("\n", lines));
            }
            wait(left);
        }
    }

    /** Waits for the end, which must be a good one, and returns all it said. */
    public List<String> end(Duration patience) throws IOException, InterruptedException {
        int outcome = outcome(patience);
        if (outcome != 0) {
            throw new IOException("a program ended with " + outcome + ":\n" + output());
        }
        return said();
    }

    /** Waits for the end, good or bad, and returns the exit code. */
    public int outcome(Duration patience) throws IOException, InterruptedException {
        if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            throw new IOException("a program did not end in " + patience + " but said:\n" + output());
        }
        awaitSilence();
        return process.exitValue();
    }

    /** What it has said so far. */
    public String output() {
        return String.join("\n", said());
    }

    /** Its standard input. */
    public OutputStream input() {
        return process.getOutputStream();
    }

    public boolean isRunning() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    private synchronized List<String> said() {
        return List.copyOf(lines);
    }

    private synchronized void awaitSilence() throws InterruptedException {
        while (!silent) {
            wait();
        }
    }

    private void listen() {
        try (var reader = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            // it was ended, and with it the pipe
        } finally {
            heard(null);
        }
    }

    private synchronized void heard(@Nullable String line) {
        if (line == null) {
            silent = true;
        } else {
            lines.add(line);
        }
        notifyAll();
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
}
