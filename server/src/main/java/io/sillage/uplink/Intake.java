package io.sillage.uplink;

import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where connections hand in what they received: within the bounds, read, and queued for the writers. On event loops. */
@Component
class Intake {

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(Intake.class));

    private final Reader reader;
    private final ArrivalQueue queue;
    private final InFlight inFlight;
    private final CommandPush commands;

    Intake(Reader reader, ArrivalQueue queue, InFlight inFlight, CommandPush commands) {
        this.reader = reader;
        this.queue = queue;
        this.inFlight = inFlight;
        this.commands = commands;
    }

    /** Takes room for a message among those of all cars; whoever takes a message in, releases it once it is settled. */
    boolean admits(int bytes) {
        return inFlight.take(bytes);
    }

    boolean take(CarTopic topic, Delivery delivery, byte[] payload, @Nullable String contentType) {
        boolean queued = false;
        try {
            queued = queue.offer(reader.read(topic, delivery, payload, contentType));
        } finally {
            if (!queued) {
                inFlight.release(delivery.bytes());
            }
        }
        return queued;
    }

    void listening(CarConnection connection) {
        commands.pushOpen(connection);
    }

    void failed(CarIdentity car, Throwable failure) {
        FAILURES.warn("a packet of car " + car.vehicle() + " could not be dealt with", failure);
    }
}
