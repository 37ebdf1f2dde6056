package io.sillage.car.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What each car of a fleet sends: trip number k of car number n has always the same ids, time and content, so that it
 * can be sent again after a loss, and the whole load in a second run. Trips of one car follow each other in time.
 */
record Load(
        List<TripTemplate> templates, long seed, int tripsACar, Instant ending, Duration apart, double tripsASecond) {

    byte[] trip(int car, int number) {
        return templates
                .get((car + number) % templates.size())
                .copy(bootSession(car, number), tripId(car, number), start(number));
    }

    UUID bootSession(int car, int number) {
        return new UUID(seed, (long) car << 32 | number);
    }

    UUID tripId(int car, int number) {
        return new UUID(~seed, (long) car << 32 | number);
    }

    private Instant start(int number) {
        return ending.minus(apart.multipliedBy(tripsACar - number));
    }

    /** Nanoseconds after the start of the run at which a trip is due; 0 when there is no rate to keep to. */
    long dueNanos(int car, int number, int cars) {
        return tripsASecond <= 0 ? 0 : (long) (1e9 * ((double) number * cars + car) / tripsASecond);
    }
}
