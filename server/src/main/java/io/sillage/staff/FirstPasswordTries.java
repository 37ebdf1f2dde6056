package io.sillage.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often first passwords may be tried from one place: ten times in a quarter of an hour. They hold 125 random bits, so
 * this is against noise. Any thread may ask.
 */
@Component
class FirstPasswordTries {

    static final int MOST = 10;
    static final Duration SPAN = Duration.ofMinutes(15);

    private static final int MOST_PLACES = 10_000;

    private final Clock clock;
    private final Map<String, Counted> places = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
            return size() > MOST_PLACES;
        }
    };

    FirstPasswordTries(Clock clock) {
        this.clock = clock;
    }

    private record Counted(long span, int tries) {}

    /** @throws TooManyStaffTries when none is left */
    synchronized void take(String place) {
        long span = clock.millis() / SPAN.toMillis();
        var before = places.get(place);
        int tries = before == null || before.span() != span ? 1 : before.tries() + 1;
        places.put(place, new Counted(span, tries));
        if (tries > MOST) {
            throw new TooManyStaffTries();
        }
    }
}
