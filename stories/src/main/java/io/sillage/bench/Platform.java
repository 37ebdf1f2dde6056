package io.sillage.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The packaged platform while it runs: where it is reached, and what its processes use. */
public final class Platform implements AutoCloseable {

    private static final Duration TIME_TO_START = Duration.ofMinutes(3);
    private static final Pattern LINK = Pattern.compile("on port (\\d+),? and enrol on port (\\d+)");
    private static final Pattern READY = Pattern.compile("Ready: (\\S+) +sign in as (\\S+) with the password (\\S+)");
    private static final int PORT_LINE = 3;

    private final Running program;
    private final DataFolder data;
    private final Duration toReady;
    private final MatchResult ready;
    private final MatchResult link;

    private Platform(Running program, DataFolder data, long beganNanos) throws IOException, InterruptedException {
        this.program = program;
        this.data = data;
        this.ready = program.await(READY, TIME_TO_START);
        this.toReady = Duration.ofNanos(System.nanoTime() - beganNanos);
        this.link = program.await(LINK, TIME_TO_START);
    }

    public static Platform start(Product product, DataFolder data, Map<String, String> settings)
            throws IOException, InterruptedException {
        var environment = new HashMap<>(Map.of(
                "SPRING_PROFILES_ACTIVE", "demo",
                "SILLAGE_DATA", data.path().toString(),
                "SILLAGE_HTTP_PORT", "0",
                "SILLAGE_MQTT_PORT", "0",
                "SILLAGE_EST_PORT", "0"));
        environment.putAll(settings);
        long began = System.nanoTime();
        var program = Running.start(product.server(), environment);
        try {
            return new Platform(program, data, began);
        } catch (IOException | InterruptedException | RuntimeException e) {
            program.close();
            data.close();
            throw e;
        }
    }

    /** From the start of its process to the line that says it is ready. */
    Duration timeToReady() {
        return toReady;
    }

    /** Such as {@code http://localhost:41234}. */
    public URI address() {
        return URI.create(ready.group(1));
    }

    public String mail() {
        return ready.group(2);
    }

    public String password() {
        return ready.group(3);
    }

    public int mqttPort() {
        return Integer.parseInt(link.group(1));
    }

    public int estPort() {
        return Integer.parseInt(link.group(2));
    }

    /** Says something to a process that listens. */
    void tell(byte[] words) throws IOException {
        program.input().write(words);
        program.input().flush();
    }

    /** Waits for a line of its log. */
    MatchResult await(Pattern line, Duration patience) throws IOException, InterruptedException {
        return program.await(line, patience);
    }

    /** All it has said so far: its log. */
    public String log() {
        return program.output();
    }

    public Path data() {
        return data.path();
    }

    /** The authority that its cars believe. */
    public Path authority() {
        return data.path().resolve("car-ca.pem");
    }

    /** The server's process. */
    Processes server() {
        return Processes.of(program.pid());
    }

    /** The server's process and the database's. */
    Processes all() throws IOException {
        return Processes.of(serverPid(), postmasterPid());
    }

    /** The server's process id. */
    public long serverPid() {
        return program.pid();
    }

    /** The process id of the database's postmaster, as it is now. */
    public long postmasterPid() throws IOException {
        return Long.parseLong(postmaster(0));
    }

    /** Has the server collect its garbage, so that its memory holds what it needs. */
    void collectGarbage() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        try (var collecting = Running.start(List.of(jcmd, "" + program.pid(), "GC.run"), Map.of())) {
            collecting.end(TIME_TO_START);
        }
    }

    /** A connection to its database, as the platform itself has. */
    public Connection database() throws IOException, SQLException {
        return databaseAs("sillage");
    }

    /**
     * Has the database come to a checkpoint, as it does every ten minutes: from then on it writes its log into files that
     * it had before, as it does for the rest of its life.
     */
    public void checkpoint() throws IOException, SQLException {
        try (var database = databaseAs("postgres");
                var statement = database.createStatement()) {
            statement.execute("checkpoint");
        }
    }

    private Connection databaseAs(String user) throws IOException, SQLException {
        var url = "jdbc:postgresql://127.0.0.1:" + postmaster(PORT_LINE) + "/sillage";
        return DriverManager.getConnection(
                url, user, Files.readString(data.path().resolve("postgres/password-" + user)));
    }

    /** A line of the file in which the database server says who it is (PostgreSQL: postmaster.pid). */
    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.path().resolve("postgres/data/postmaster.pid"))
                .get(line)
                .strip();
    }

    @Override
    public void close() throws IOException {
        program.close();
        data.close();
    }
}
