package io.sillage.car.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What each car of a fleet sends: trip number k of car number n has always the same ids, time and content, so that it
 * can be sent again after a loss, and the whole load in a second run. Trips of one car follow each other in time; the
 * last one starts one {@code apart} before {@code ending}. A rate of 0 trips a second stands for as fast as it goes.
 */
public record Load(
        List<TripTemplate> templates, long seed, int tripsACar, Instant ending, Duration apart, double tripsASecond) {

    public Load {
        templates = List.copyOf(templates);
    }

    /** The same trips in another number, at another rate, under other ids. */
    public Load again(int trips, double rate, long otherSeed) {
        return new Load(templates, otherSeed, trips, ending, apart, rate);
    }

    byte[] trip(int car, int number) {
        return templates
                .get((car + number) % templates.size())
                .copy(bootSession(car, number), tripId(car, number), start(number));
    }

    UUID bootSession(int car, int number) {
        return id(seed, car, number);
    }

    UUID tripId(int car, int number) {
        return id(~seed, car, number);
    }

    /** The number of a trip, from the boot session that it was sent with. */
    static int numberOf(UUID bootSession) {
        return (int) bootSession.getLeastSignificantBits();
    }

    /** Told apart by their second half; the first is scattered as random ids are, for indexes feel the difference. */
    private static UUID id(long seed, int car, int number) {
        long name = (long) car << 32 | number;
        return new UUID(new SplittableRandom(seed ^ name * 0x9E3779B97F4A7C15L).nextLong(), name);
    }

    Instant start(int number) {
        return ending.minus(apart.multipliedBy(tripsACar - number));
    }

    /** Nanoseconds after the start of the run at which a trip is due; 0 when there is no rate to keep to. */
    long dueNanos(int car, int number, int cars) {
        return tripsASecond <= 0 ? 0 : (long) (1e9 * ((double) number * cars + car) / tripsASecond);
    }

    /** Bytes of a trip on the wire, without the envelope; the mean over its kinds. */
    double bytesATrip() {
        return templates.stream().mapToInt(TripTemplate::size).average().orElse(0);
    }
}
