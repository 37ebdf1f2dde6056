package io.sillage.platform;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small shell between us and the server. It starts the server in a session of its own, so that Ctrl-C does not reach
 * it, and holds a pipe from us: when we end, in whatever way, the pipe ends, and the shell stops the server.
 */
record Guard(Process shell) {

    private static final String SCRIPT = """
            trap '' INT HUP
            "$1" -D "$2" -s -w -t "$3" -l "$4" -o "$5" start || { echo FAILED; exit 1; }
            echo READY
            while read -r _; do :; done
            exec "$1" -D "$2" -s -w -t 60 -m fast stop
            """;

    static Guard start(PostgresHome home, PostgresBinaries binaries, ServerUser user, Duration patience, String options)
            throws IOException {
        var command = List.of(
                "sh",
                "-c",
                SCRIPT,
                "sillage-postgres-guard",
                binaries.program("pg_ctl"),
                home.data().toString(),
                "" + patience.toSeconds(),
                home.serverLog().toString(),
                options);
        var shell = new ProcessBuilder(user.command(command))
                .directory(home.folder().toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answer =
                new BufferedReader(new InputStreamReader(shell.getInputStream(), StandardCharsets.UTF_8)).readLine();
        if (!"READY".equals(answer)) {
            throw new PostgresTrouble(
                    "PostgreSQL did not start. Its last words:\n" + lastWords(home),
                    "Mend what it names and start again.");
        }
        return new Guard(shell);
    }

    boolean lives() {
        return shell.isAlive();
    }

    /** Lets the guard stop the server, and waits for it. */
    void stop() throws IOException {
        shell.getOutputStream().close();
        try {
            if (!shell.waitFor(70, TimeUnit.SECONDS)) {
                shell.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the guard of a server that is gone: there is nothing left for it to stop. */
    void dismiss() {
        shell.destroyForcibly();
        Interrupts.uninterrupted(shell);
    }

    private static String lastWords(PostgresHome home) {
        try {
            var lines = Files.readAllLines(home.serverLog());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException e) {
            return "(it left no log)";
        }
    }
}
