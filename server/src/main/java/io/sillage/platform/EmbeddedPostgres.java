package io.sillage.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server that is our child: it starts with us, is started again when it dies, and stops with us, however
 * we end. A thread of its own watches it; all others only ask where it is.
 */
final class EmbeddedPostgres implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final int WATCH_MILLISECONDS = 250;
    private static final int LONGEST_PAUSE_MILLISECONDS = 8_000;

    private final PostgresSettings settings;
    private final Cluster cluster;
    private final HomeLock lock;
    private final int port;
    private final Thread watch;
    private volatile Guard guard;
    private volatile boolean up = true;
    private volatile boolean closing;

    private EmbeddedPostgres(PostgresSettings settings, Cluster cluster, HomeLock lock, int port) throws IOException {
        this.settings = settings;
        this.cluster = cluster;
        this.lock = lock;
        this.port = port;
        this.guard = launch();
        this.watch = Thread.ofPlatform().name("postgres-watch").daemon().start(this::watch);
    }

    static EmbeddedPostgres start(PostgresSettings settings) throws IOException {
        var user = ServerUser.choose();
        var home = PostgresHome.open(settings.folder(), settings.elsewhere(), user);
        var lock = HomeLock.take(home);
        try {
            var cluster = new Cluster(home, PostgresBinaries.unpackInto(home.folder()), user);
            cluster.prepare(settings.durable());
            return new EmbeddedPostgres(settings, cluster, lock, settings.port() == 0 ? freePort() : settings.port());
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    String password(String databaseUser) throws IOException {
        return cluster.home().password(databaseUser, cluster.user());
    }

    PostgresHome home() {
        return cluster.home();
    }

    /** Whether the server runs, as far as its watch knows. */
    boolean isUp() {
        return up;
    }

    private Guard launch() throws IOException {
        cluster.settle();
        var options = new ServerOptions(port, settings.durable()).line();
        return Guard.start(cluster.home(), cluster.binaries(), cluster.user(), settings.patience(), options);
    }

    private void watch() {
        var processes = new ServerProcesses(cluster.home());
        while (!closing && Interrupts.pause(WATCH_MILLISECONDS)) {
            if (!closing && !(guard.lives() && processes.postmasterLives())) {
                up = false;
                recover();
            }
        }
    }

    private void recover() {
        log.warn("PostgreSQL is gone; starting it again");
        guard.dismiss();
        for (int pause = 250; !closing && !up; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLISECONDS)) {
            try {
                guard = launch();
                up = true;
                log.warn("PostgreSQL is back");
            } catch (IOException | PostgresTrouble e) {
                log.error("PostgreSQL does not come back: {}", e.getMessage());
                Interrupts.pause(pause);
            }
        }
    }

    @Override
    public void close() throws IOException {
        closing = true;
        watch.interrupt();
        try {
            watch.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        guard.stop();
        lock.close();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
