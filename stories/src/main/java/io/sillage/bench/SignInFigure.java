package io.sillage.bench;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * How long people wait to be signed in, ten of them a second, while cars send trips at a quarter of what the platform can
 * take: from when each was due to send his password to the answer that opens.
 */
final class SignInFigure implements Figure {

    private static final int CARS = 150;
    private static final int A_SECOND = 10;
    private static final int FIRST = 50;
    private static final int WARM_UP = 100;
    private static final int SIGN_INS = 300;
    private static final int LOAD_SECONDS = (WARM_UP + SIGN_INS) / A_SECOND + 10;
    private static final double MOST_MS = 300;

    @Override
    public List<String> names() {
        return List.of("signin.p99_ms");
    }

    @Override
    public void measure(Bench bench) throws IOException, InterruptedException, SQLException {
        bench.say("Starting a platform with " + CARS + " cars.");
        try (var platform = bench.platform(Map.of(Load.CARS, "" + CARS));
                var load = new Load(bench, platform, CARS);
                var beside = Executors.newVirtualThreadPerTaskExecutor()) {
            ManyPeople.fill(platform, WARM_UP + SIGN_INS);
            bench.say("Warming up.");
            for (int i = 1; i <= FIRST; i++) {
                Visitor.atTheDoor(platform, ManyPeople.mail(i)).run();
            }
            double rate = load.warmUp() / 4;
            bench.say("%d people a second sign in, beside %.0f trips a second.".formatted(A_SECOND, rate));
            var trips = beside.submit(() -> load.send((int) (rate * LOAD_SECONDS), "" + rate));
            var times = signIns(platform, WARM_UP + SIGN_INS);
            if (trips.isDone()) {
                throw new IOException("the cars had sent all their trips before the last one was signed in");
            }
            result(trips);
            bench.report(new Measured("signin.p99_ms", times.at(0.99), "ms", Limit.atMost(MOST_MS)));
        }
    }

    /** Has so many sign in, evenly, whether or not those before are in; the first ones are not counted. */
    private static Percentiles signIns(Platform platform, int all) throws IOException, InterruptedException {
        var waiting = new ArrayList<Future<Double>>();
        try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < all; i++) {
                var signIn = Visitor.atTheDoor(platform, ManyPeople.mail(i + 1));
                long due = start + TimeUnit.SECONDS.toNanos(i) / A_SECOND;
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                waiting.add(people.submit(() -> {
                    signIn.run();
                    return (System.nanoTime() - due) / 1e6;
                }));
            }
        }
        var times = new Percentiles();
        for (var one : waiting.subList(WARM_UP, all)) {
            times.add(result(one));
        }
        return times;
    }

    private static <T> T result(Future<T> done) throws IOException, InterruptedException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new IOException("a part of the measurement failed: " + e.getCause(), e.getCause());
        }
    }
}
