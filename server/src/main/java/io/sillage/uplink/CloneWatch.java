package io.sillage.uplink;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Tells a car that reconnects from two units that hold one certificate. A car that opens a connection has given up the
 * one before; where connections that had published go on taking over from each other, two units are talking in turn
 * (A26). Called on the event loops; remembers the ten thousand devices that took over last.
 */
@Component
class CloneWatch {

    /** A car on a bad network leaves connections behind that nobody ended; not so many, so soon. */
    private static final int TAKEOVERS = 6;

    private static final Duration WINDOW = Duration.ofMinutes(2);
    private static final int DEVICES = 10_000;

    private final Clock clock;
    private final CloneAlarm alarm;
    private final Map<UUID, ArrayDeque<Instant>> takeovers = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, ArrayDeque<Instant>> eldest) {
            return size() > DEVICES;
        }
    };

    CloneWatch(Clock clock, CloneAlarm alarm) {
        this.clock = clock;
        this.alarm = alarm;
    }

    void takenOver(CarConnection former, CarConnection next) {
        if (former.spoke() && isTooMany(next.identity().device())) {
            alarm.raise(next.identity());
        }
    }

    private synchronized boolean isTooMany(UUID device) {
        var now = clock.instant();
        var recent = takeovers.computeIfAbsent(device, any -> new ArrayDeque<>(TAKEOVERS));
        recent.add(now);
        recent.removeIf(moment -> moment.isBefore(now.minus(WINDOW)));
        if (recent.size() < TAKEOVERS) {
            return false;
        }
        takeovers.remove(device);
        return true;
    }
}
