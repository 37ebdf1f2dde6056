package io.sillage.bench;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Scanner;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Runs within the platform's process, and scores its trips again as the platform does when it records them.
 */
final class CoachingProbe {

    private static final int WARM_UP = 10;
    private static final int ROUNDS = 11;
    private static final long SAMPLES_A_ROUND = 20_000_000;

    private final List<?> trips;
    private final long samples;
    private final MethodHandle score;

    private CoachingProbe(List<?> trips, MethodHandle score) throws ReflectiveOperationException {
        this.trips = trips;
        this.score = score;
        this.samples = samplesOf(trips);
    }

    public static void main(String[] args)
            throws ReflectiveOperationException, IOException, ExecutionException, InterruptedException {
        var platform = Within.start();
        new Scanner(System.in, StandardCharsets.US_ASCII).nextLine();
        new CoachingProbe(stored(platform), scoring()).measure();
    }

    private void measure() throws InterruptedException, ExecutionException {
        for (int i = 0; i < WARM_UP; i++) {
            samplesASecond(1);
        }
        int cores = Runtime.getRuntime().availableProcessors();
        double alone = median(1);
        double together = median(cores);
        System.out.printf(
                Locale.ROOT,
                "coaching: %d trips of %d samples, %.0f samples a second on %d cores, %.2f ns a sample on one%n",
                trips.size(),
                samples,
                together,
                cores,
                1e9 / alone);
    }

    private double median(int threads) throws InterruptedException, ExecutionException {
        var rates = new Percentiles();
        for (int i = 0; i < ROUNDS; i++) {
            rates.add(samplesASecond(threads));
        }
        return rates.at(0.5);
    }

    private double samplesASecond(int threads) throws InterruptedException, ExecutionException {
        long times = Math.ceilDiv(SAMPLES_A_ROUND, samples);
        try (var pool = Executors.newFixedThreadPool(threads)) {
            long began = System.nanoTime();
            var shares = new ArrayList<Future<Integer>>();
            for (int i = 0; i < threads; i++) {
                shares.add(pool.submit(() -> scoreAll(times)));
            }
            for (var share : shares) {
                if (share.get() != times * trips.size()) {
                    throw new IllegalStateException("not every trip was scored");
                }
            }
            return threads * times * samples / ((System.nanoTime() - began) / 1e9);
        }
    }

    /** How many of them have scores. */
    private int scoreAll(long times) {
        int scored = 0;
        for (long i = 0; i < times; i++) {
            for (var trip : trips) {
                scored += scored(trip) ? 1 : 0;
            }
        }
        return scored;
    }

    private boolean scored(Object trip) {
        try {
            return score.invoke(trip) != null;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /** All that its cars drove, with all that was measured. */
    private static List<?> stored(Within platform) throws ReflectiveOperationException {
        var jdbc = platform.bean(Class.forName("org.springframework.jdbc.core.JdbcTemplate"));
        var ids = jdbc.getClass()
                .getMethod("queryForList", String.class, Class.class)
                .invoke(jdbc, "select id from trip.trip", UUID.class);
        var drives = platform.bean(Within.type("trip.Drives"));
        var shaped =
                method(Within.type("trip.Drives"), "shaped", Collection.class).invoke(drives, ids);
        var recorded = method(Within.type("trip.Shaped"), "recorded");
        var trips = new ArrayList<>();
        for (var each : (Collection<?>) shaped) {
            trips.add(recorded.invoke(each));
        }
        return trips;
    }

    private static MethodHandle scoring() throws ReflectiveOperationException {
        return MethodHandles.lookup()
                .unreflect(method(Within.type("coaching.Driving"), "of", Within.type("trip.RecordedTrip")));
    }

    private static long samplesOf(List<?> trips) throws ReflectiveOperationException {
        var trace = method(Within.type("trip.RecordedTrip"), "trace");
        var count = method(Within.type("wire.Trace"), "count");
        long samples = 0;
        for (var trip : trips) {
            samples += (int) count.invoke(trace.invoke(trip));
        }
        return samples;
    }

    private static Method method(Class<?> of, String name, Class<?>... takes) throws NoSuchMethodException {
        var method = of.getDeclaredMethod(name, takes);
        method.setAccessible(true);
        return method;
    }
}
