package io.sillage.uplink;

import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where connections hand in what they received: within the bounds, read, and queued for the writers. On event loops. */
@Component
class Intake {

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(Intake.class));

    private final Reader reader;
    private final ArrivalQueue queue;
    private final InFlight inFlight;
    private final WaitingRoom waiting;
    private final CommandPush commands;

    Intake(Reader reader, ArrivalQueue queue, InFlight inFlight, WaitingRoom waiting, CommandPush commands) {
        this.reader = reader;
        this.queue = queue;
        this.inFlight = inFlight;
        this.waiting = waiting;
        this.commands = commands;
    }

    /**
     * Takes a message in, if there is room for it among those of all cars; whoever takes it from the queue gives the
     * room back once it is settled.
     */
    boolean take(Inbound message) {
        if (!inFlight.hasRoom()) {
            return false;
        }
        var arrival = reader.read(message);
        int bytes = arrival.delivery().bytes();
        if (!inFlight.take(bytes)) {
            return false;
        }
        boolean queued = queue.offer(arrival);
        if (!queued) {
            inFlight.release(bytes);
        }
        return queued;
    }

    boolean letWait(Inbound message) {
        return waiting.enter(message);
    }

    /** Gives back the room of what was settled, to those who wait. Called on writer threads. */
    void settled(List<Settled> all) {
        all.forEach(settled -> inFlight.release(settled.delivery().bytes()));
        waiting.roomWasMade(this::take);
    }

    void listening(CarConnection connection) {
        commands.pushOpen(connection);
    }

    void failed(CarIdentity car, Throwable failure) {
        FAILURES.warn("a packet of car " + car.vehicle() + " could not be dealt with", failure);
    }
}
