package io.sillage.uplink;

import java.util.concurrent.atomic.AtomicLong;

/** The bytes of all messages that were taken in and are not settled yet; bounded. Used by all threads of the link. */
final class InFlight {

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    InFlight(long limit) {
        this.limit = limit;
    }

    boolean take(int bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return true;
        }
        held.addAndGet(-bytes);
        return false;
    }

    /** Whether it is worth a try. */
    boolean hasRoom() {
        return held.get() < limit;
    }

    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    long held() {
        return held.get();
    }
}
