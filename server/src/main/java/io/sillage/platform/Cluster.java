package io.sillage.platform;

import java.io.IOException;
import java.nio.file.Files;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The data of a PostgreSQL server on disk: made once, checked at each start, and freed of what a killed run left. */
record Cluster(PostgresHome home, PostgresBinaries binaries, ServerUser user) {

    static final String SUPERUSER = "postgres";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final int POLLS = 20;
    private static final int POLL_MILLISECONDS = 100;

    /** Makes the data folder if there is none; refuses one of another major version. */
    void prepare(boolean durable) throws IOException {
        var version = home.data().resolve("PG_VERSION");
        if (!Files.exists(version)) {
            create(durable);
        }
        var found = Files.readString(version).strip();
        if (!found.equals(PostgresBinaries.MAJOR)) {
            throw new PostgresTrouble(
                    "The data in " + home.data() + " is of PostgreSQL " + found + ", this build brings "
                            + PostgresBinaries.MAJOR + ".",
                    "Move the data over as docs/runbook.md, \"Upgrade\", says, or start with an empty SILLAGE_DATA.");
        }
    }

    private void create(boolean durable) throws IOException {
        log.info("Creating the database…");
        home.password(SUPERUSER, user);
        Files.createDirectories(home.data());
        user.own(home.data());
        user.run(
                home.folder(),
                binaries.program("initdb"),
                "--pgdata=" + home.data(),
                "--username=" + SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + home.passwordFile(SUPERUSER),
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions",
                durable ? "--sync-method=fsync" : "--no-sync");
    }

    /**
     * Makes sure that nothing of an earlier server lives: waits for its guard to stop it, then insists. We hold the
     * lock, so whatever works in the data folder is ours. A pid file without a process behind it goes too: where
     * nobody reaps a killed postmaster it still answers to its number, and the next one would refuse to start.
     */
    void settle() throws IOException {
        var processes = new ServerProcesses(home);
        for (int i = 0; i < POLLS && !processes.alive().isEmpty(); i++) {
            Interrupts.pause(POLL_MILLISECONDS);
        }
        if (processes.postmasterLives()) {
            log.info("Stopping a PostgreSQL that an earlier run left behind…");
            user.run(
                    home.folder(),
                    binaries.program("pg_ctl"),
                    "-D",
                    "" + home.data(),
                    "-s",
                    "-t",
                    "60",
                    "-m",
                    "fast",
                    "stop");
        }
        for (var pid : processes.alive()) {
            ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
        }
        if (!processes.postmasterLives()) {
            Files.deleteIfExists(home.postmasterPid());
        }
    }
}
