package io.sillage.uplink;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What the link looks after by itself: that nobody stays connected whose certificate has ended, that open commands are
 * told again, that our own certificate is renewed in time, and that what is old goes. Runs on worker threads.
 */
@Component
class LinkRounds {

    private static final Logger LOG = LoggerFactory.getLogger(LinkRounds.class);
    private static final Duration CERTIFICATES = Duration.ofSeconds(20);
    private static final Duration COMMANDS = Duration.ofMinutes(1);
    private static final Duration HOURLY = Duration.ofHours(1);

    private final Vertx vertx;
    private final Connections connections;
    private final DeviceRegister register;
    private final CommandRows commands;
    private final CommandPush push;
    private final ServerIdentity identity;
    private final OldRows oldRows;
    private final List<Long> timers = new CopyOnWriteArrayList<>();

    LinkRounds(
            Vertx vertx,
            Connections connections,
            DeviceRegister register,
            CommandRows commands,
            CommandPush push,
            ServerIdentity identity,
            OldRows oldRows) {
        this.vertx = vertx;
        this.connections = connections;
        this.register = register;
        this.commands = commands;
        this.push = push;
        this.identity = identity;
        this.oldRows = oldRows;
    }

    void start() {
        every(CERTIFICATES, this::dropEnded);
        every(COMMANDS, this::tellAgain);
        every(HOURLY, identity::renewIfDue);
        every(HOURLY, oldRows::remove);
    }

    void stop() {
        timers.forEach(vertx::cancelTimer);
        timers.clear();
    }

    /** Drops those who are connected with a certificate that has ended since, wherever it was ended. */
    int dropEnded() {
        var serials = connections.all().stream()
                .map(connection -> connection.identity().serial())
                .toList();
        var ended = serials.isEmpty() ? serials : register.endedAmong(serials);
        ended.forEach(connections::dropSerial);
        return ended.size();
    }

    /** Pushes what connected cars have not answered yet; a car knows a command by its id and does it once. */
    int tellAgain() {
        var waiting = new HashSet<>(commands.carsWithOpenOnes());
        var asked = connections.all().stream()
                .filter(connection -> waiting.contains(connection.identity().vehicle()))
                .toList();
        asked.forEach(push::pushOpen);
        return asked.size();
    }

    private void every(Duration pause, Callable<?> round) {
        vertx.setPeriodic(
                pause.toMillis(),
                id -> vertx.executeBlocking(round, false)
                        .onFailure(
                                failure -> LOG.warn("a round of the link failed; the next one tries again", failure)));
    }
}
