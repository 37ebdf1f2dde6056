package io.sillage.uplink;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What waits for the writers: bounded, filled by the event loops without ever blocking them, emptied in batches. */
final class ArrivalQueue {

    private static final long IDLE_MS = 200;

    private final ArrayBlockingQueue<Arrival> queue;
    private final int batch;
    private final Duration window;

    ArrivalQueue(int capacity, int batch, Duration window) {
        this.queue = new ArrayBlockingQueue<>(capacity);
        this.batch = batch;
        this.window = window;
    }

    boolean offer(Arrival arrival) {
        return queue.offer(arrival);
    }

    /** The next batch: what comes within the window after its first, at most as many as fit; empty when all is quiet. */
    List<Arrival> take() throws InterruptedException {
        var taken = new ArrayList<Arrival>(batch);
        var first = queue.poll(IDLE_MS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return taken;
        }
        taken.add(first);
        long deadline = System.nanoTime() + window.toNanos();
        while (taken.size() < batch) {
            if (queue.drainTo(taken, batch - taken.size()) > 0) {
                continue;
            }
            var next = queue.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (next == null) {
                break;
            }
            taken.add(next);
        }
        return taken;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }
}
