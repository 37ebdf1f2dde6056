package io.sillage.car.link;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;

/**
 * Keeps a car connected for as long as it is open: connects, sends what the buffer holds, deletes on receipt, and after
 * a loss waits a while and begins again. One thread of its own.
 */
public final class CarLink implements AutoCloseable {

    /** A certificate is renewed when it has less than this left. */
    private static final Duration RENEWAL = Duration.ofDays(30);

    private final LinkParts parts;
    private final Trust trust;
    private final Path identityFolder;
    private final Backoff backoff;
    private final Semaphore work = new Semaphore(0);
    private final ExecutorService down =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().factory());
    private final Thread thread;
    private volatile boolean closed;

    public CarLink(LinkParts parts, Path identityFolder, RandomGenerator random) throws IOException {
        this.parts = parts;
        this.trust = Trust.in(parts.server().authority());
        this.identityFolder = identityFolder;
        this.backoff = new Backoff(random);
        this.thread = Thread.ofVirtual().name("link").unstarted(this::run);
    }

    public void open() {
        thread.start();
    }

    /** Says that there is something new to send. */
    public void wake() {
        work.release();
    }

    @Override
    public void close() throws InterruptedException {
        closed = true;
        thread.interrupt();
        thread.join();
        down.close();
    }

    private void run() {
        try {
            while (!closed) {
                connectOnce();
                if (!closed) {
                    Thread.sleep(backoff.next());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed: this thread ends
        }
    }

    private void connectOnce() throws InterruptedException {
        try {
            var identity = current();
            try (var session = new Session(parts, trust, identity, down, work)) {
                parts.journal().note("connected");
                serve(session);
            }
            renew(identity);
        } catch (IOException e) {
            parts.journal().note("not connected: " + e.getMessage());
        } finally {
            parts.buffer().holdBackAll();
        }
    }

    private void serve(Session session) throws IOException, InterruptedException {
        try {
            session.serve();
        } finally {
            if (session.wasUseful()) {
                backoff.reset();
            }
        }
    }

    private Identity current() throws IOException, InterruptedException {
        var identity = Identity.load(identityFolder);
        boolean old = parts.clock().instant().plus(RENEWAL).isAfter(identity.expires());
        return old ? renew(identity) : identity;
    }

    private Identity renew(Identity identity) throws IOException, InterruptedException {
        var server = parts.server();
        try (var enrolment = new Enrolment(server.host(), server.estPort(), trust)) {
            var renewed = enrolment.renew(identity);
            renewed.save(identityFolder);
            parts.journal().note("certificate renewed, good until " + renewed.expires());
            return renewed;
        }
    }
}
