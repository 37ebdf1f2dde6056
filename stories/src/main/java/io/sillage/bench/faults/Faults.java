package io.sillage.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The faults, by their rows: short ones for every build, and longer ones for the bench. */
public record Faults(Ingest.Size size, Ingest.Size crowd, Duration pause) {

    private static final int HALF_OPEN_CUTS = 4;

    /** A few seconds each. */
    public static Faults brief() {
        return new Faults(new Ingest.Size(20, 120, 300), new Ingest.Size(25, 0, 300), Duration.ofSeconds(2));
    }

    /** As long as the list of failures wants them, on this machine's scale. */
    public static Faults thorough() {
        return new Faults(new Ingest.Size(50, 200, 600), new Ingest.Size(100, 0, 600), Duration.ofSeconds(20));
    }

    public Fault serverKilled() {
        return new UnderLoad("F01", "kill -9 of the server", size, scene -> {
            scene.victim().killServer();
            scene.victim().restart();
        });
    }

    public Fault databaseKilled() {
        return new UnderLoad("F02", "the database's postmaster: kill -9, or an immediate stop", size, scene -> {
            if (scene.oneInTwo()) {
                scene.victim().killDatabase();
            } else {
                Victim.signal(scene.victim().platform().postmasterPid(), "QUIT");
            }
        });
    }

    public Fault networkBad() {
        return new UnderLoad("F04", "forgotten, cut, late, slow, reset in the middle", size.times(2), scene -> {
            var network = scene.network();
            for (int i = 0; i < HALF_OPEN_CUTS; i++) {
                network.forget();
                scene.await(Duration.ofSeconds(1));
            }
            for (var weather : List.of(
                    Weather.FINE.late(200),
                    Weather.FINE.cutting(0.05),
                    Weather.NO_COVERAGE,
                    Weather.FINE.slow(1_000))) {
                network.turn(weather);
                scene.await(pause);
            }
        });
    }

    public Fault cutWhenJustConnected() {
        return new UnderLoad("F06", "cut in the first moments of each connection", size, scene -> {
            for (int i = 0; i < 20; i++) {
                scene.waitSomeOf(Duration.ofMillis(300));
                scene.network().cut();
            }
        });
    }

    public Fault bytesTurnedOver() {
        return new UnderLoad("F07", "bits turned over on the way", size, scene -> {
            scene.network().turn(Weather.FINE.flipping(0.05));
            scene.await(pause);
        });
    }

    public Fault diskFull(SmallDisk disk) {
        return new UnderLoad("F08", "the database's disk is full", size, scene -> {
            var ballast = disk.fill();
            scene.await(pause);
            requireReadable(scene);
            Files.delete(ballast);
        });
    }

    public Fault overload() {
        return new UnderLoad("F10", "more than can be taken in, and all reconnect at once", crowd, scene -> {
            scene.await(Duration.ofMillis(500));
            scene.network().cut();
        });
    }

    public Fault paused() {
        return new UnderLoad("F11", "the server, or the database, stands still", size, scene -> {
            var platform = scene.victim().platform();
            long pid = scene.oneInTwo() ? platform.serverPid() : platform.postmasterPid();
            Victim.signal(pid, "STOP");
            try {
                scene.await(pause);
            } finally {
                Victim.signal(pid, "CONT");
            }
        });
    }

    public Fault retold() {
        return new Retold(20);
    }

    public Fault wrongClock() {
        return new WrongClock();
    }

    /** All but {@link #diskFull}, which needs a disk of its own. */
    public List<Fault> all() {
        return List.of(
                serverKilled(),
                databaseKilled(),
                networkBad(),
                retold(),
                cutWhenJustConnected(),
                bytesTurnedOver(),
                overload(),
                paused(),
                wrongClock());
    }

    private static void requireReadable(Scene scene) throws IOException, InterruptedException, SQLException {
        try (var database = scene.victim().database();
                var statement = database.createStatement()) {
            statement.executeQuery("select count(*) from trip.trip").close();
        }
    }
}
