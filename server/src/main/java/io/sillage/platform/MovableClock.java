package io.sillage.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that runs on, but from another moment: time travel for the demonstration and for tests. Safe to share. */
public final class MovableClock extends Clock {

    private final Clock real;
    private final AtomicReference<Duration> offset;

    MovableClock(Clock real) {
        this(real, new AtomicReference<>(Duration.ZERO));
    }

    private MovableClock(Clock real, AtomicReference<Duration> offset) {
        this.real = real;
        this.offset = offset;
    }

    /** Lets the clock show that moment now, and run on from there. */
    public void moveTo(Instant moment) {
        offset.set(Duration.between(real.instant(), moment));
    }

    /** Lets time pass at once; a negative duration takes it back. */
    public void advance(Duration duration) {
        offset.updateAndGet(duration::plus);
    }

    /** Back to the real time. */
    public void reset() {
        offset.set(Duration.ZERO);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(real.withZone(zone), offset);
    }
}
