package io.sillage.uplink;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.Logger;

/**
 * Logs what a hostile car, or a store that is down, can bring about thousands of times a second: one in ten seconds,
 * with how many went before it unsaid. Used by all threads.
 */
final class RareLog {

    private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final Logger log;
    private final AtomicLong lastNanos = new AtomicLong(System.nanoTime() - PAUSE_NANOS);
    private final AtomicLong unsaid = new AtomicLong();

    RareLog(Logger log) {
        this.log = log;
    }

    void warn(String what, Throwable failure) {
        long now = System.nanoTime();
        long last = lastNanos.get();
        if (now - last >= PAUSE_NANOS && lastNanos.compareAndSet(last, now)) {
            log.warn("{} ({} more since it was last said)", what, unsaid.getAndSet(0), failure);
        } else {
            unsaid.incrementAndGet();
        }
    }
}
