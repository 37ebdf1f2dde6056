package io.sillage.bench.faults;

import io.sillage.bench.Bench;
import io.sillage.bench.DataFolder;
import io.sillage.bench.Platform;
import io.sillage.bench.Running;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The platform that faults are done to: its folder and its ports outlive its processes. */
public final class Victim implements AutoCloseable {

    /** So many cars wait to be part of a fleet; the household's own are replayed. */
    static final int FLEET = 24;

    /** A database that was killed takes its time, two minutes at most. */
    private static final int MOST_TRIES = 600;

    private static final long BETWEEN_TRIES_MS = 200;

    private static final Map<String, String> HOUSEHOLD =
            Map.of("SILLAGE_DEMO_CARS", "2", "SILLAGE_DEMO_FLEET", "" + FLEET);

    private final Bench bench;
    private final DataFolder data;
    private final Map<String, String> settings;
    private Platform platform;

    private Victim(Bench bench, DataFolder data, Map<String, String> settings, Platform platform) {
        this.bench = bench;
        this.data = data;
        this.settings = settings;
        this.platform = platform;
        settings.put("SILLAGE_MQTT_PORT", "" + platform.mqttPort());
        settings.put("SILLAGE_EST_PORT", "" + platform.estPort());
    }

    /** Starts it in a folder that goes with it; more settings as in the environment. */
    public static Victim start(Bench bench, DataFolder data, Map<String, String> more)
            throws IOException, InterruptedException {
        var settings = new HashMap<>(HOUSEHOLD);
        settings.putAll(more);
        return new Victim(bench, data, settings, bench.platform(data, settings));
    }

    /** What can be asked of it while it runs. */
    public Platform platform() {
        return platform;
    }

    /** A connection to its database, as soon as it answers. */
    Connection database() throws IOException, InterruptedException, SQLException {
        for (int tries = 1; ; tries++) {
            try {
                return platform.database();
            } catch (IOException | SQLException starting) {
                if (tries == MOST_TRIES) {
                    throw starting;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    /** Ends the server's process as the kernel does when memory runs out: at once, with no word to it. */
    void killServer() throws IOException, InterruptedException {
        end(platform.serverPid());
    }

    void killDatabase() throws IOException, InterruptedException {
        end(platform.postmasterPid());
    }

    /** Starts the server again where it was. */
    void restart() throws IOException, InterruptedException {
        platform = bench.platform(data, settings);
    }

    /** Sends a process a signal, such as {@code STOP}. */
    static void signal(long pid, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, "" + pid).start().waitFor();
    }

    /** The in-vehicle client, which finds the link on some port. */
    Running car(int mqttPort, String... words) throws IOException {
        return bench.carBehind(mqttPort, platform, words);
    }

    Path demo() {
        return data.path().resolve("demo");
    }

    private static void end(long pid) throws IOException, InterruptedException {
        var process = ProcessHandle.of(pid);
        signal(pid, "KILL");
        for (int i = 0; i < 100 && process.filter(ProcessHandle::isAlive).isPresent(); i++) {
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    @Override
    public void close() throws IOException {
        platform.close();
        data.close();
    }
}
