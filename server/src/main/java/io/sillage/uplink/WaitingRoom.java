package io.sillage.uplink;

import io.vertx.core.Context;
import java.util.ArrayDeque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;

/**
 * Messages that came while there was no room for them. Their cars are not read from until there is: one message a car,
 * first come first served, for a few seconds. Each queue is used by its event loop alone.
 */
final class WaitingRoom {

    private final ConcurrentHashMap<Context, ArrayDeque<Inbound>> byLoop = new ConcurrentHashMap<>();
    private final InFlight seats;
    private final long patienceMs;

    WaitingRoom(long bytes, long patienceMs) {
        this.seats = new InFlight(bytes);
        this.patienceMs = patienceMs;
    }

    /** Lets a message wait, if even for that there is room. Called on the connection's event loop. */
    boolean enter(Inbound message) {
        if (!seats.take(message.payload().length)) {
            return false;
        }
        var loop = message.from().context();
        byLoop.computeIfAbsent(loop, any -> new ArrayDeque<>()).add(message);
        loop.owner().setTimer(patienceMs, over -> loop.runOnContext(now -> sendAway(message)));
        return true;
    }

    /** Has every loop on which someone waits try again, after room was made. Called on writer threads. */
    void roomWasMade(Predicate<Inbound> taken) {
        byLoop.forEach((loop, waiting) -> loop.runOnContext(now -> letIn(waiting, taken)));
    }

    private void letIn(ArrayDeque<Inbound> waiting, Predicate<Inbound> taken) {
        var first = waiting.peek();
        while (first != null && (!first.from().isOpen() || taken.test(first))) {
            waiting.remove();
            seats.release(first.payload().length);
            first.from().readOn();
            first = waiting.peek();
        }
    }

    private void sendAway(Inbound message) {
        var waiting = byLoop.get(message.from().context());
        if (waiting != null && waiting.remove(message)) {
            seats.release(message.payload().length);
            message.from().sendAway();
        }
    }
}
