package io.sillage.car;

import io.sillage.car.drive.SimulatedCar;
import io.sillage.wire.Chunk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Drives a simulated hybrid on the roads of a map, for ever or a few trips long. */
final class DriveVerb implements Verb {

    private static final Duration BETWEEN_TRIPS = Duration.ofMinutes(4);
    private static final List<LocalTime> TIMES_OF_DAY =
            List.of(LocalTime.of(7, 40), LocalTime.of(12, 10), LocalTime.of(17, 25));

    private final Clock clock;

    DriveVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return """
                car drive --osm FILE.osm.pbf [options]   drive a simulated hybrid on the roads of an extract
                  --seed N           where it begins and how it drives (default 1)
                  --first-trips K    at first, tell K trips of the last days at once, and drive a short one
                  --trips N          end after N more trips (default: drive until stopped)
                  --speedup X        drive this many times faster than the clock; the pauses stay (default 1)
                  --pause SECONDS    between two trips (default 240)
                                     a line "private on" or "private off" switches private mode in the car
                """;
    }

    @Override
    public int run(List<String> words) throws WrongWords, IOException, InterruptedException {
        var options =
                Options.parse(words, LinkOptions.NAMES + " osm map seed first-trips trips speedup pause", "at-once");
        options.requireNothingElse();
        var extract = Path.of(options.find("osm").isPresent() ? options.require("osm") : options.require("map"));
        if (!Files.isReadable(extract)) {
            throw new WrongWords("--osm " + extract + "; expected a file that can be read");
        }
        var plan = plan(options);
        var server = LinkOptions.server(options);
        var places = LinkOptions.places(options);
        var journal = Journal.named("car " + options.find("seed").orElse("1"));
        try (var unit = CarUnit.open(server, places, LinkOptions.token(options), clock, journal);
                var car = SimulatedCar.open(extract, places.buffer(), options.whole("seed", 1), clock.instant())) {
            new CabinLines(unit, journal).follow(System.in);
            return new Driving(plan, unit, car, clock, journal).run();
        }
    }

    private static Plan plan(Options options) throws WrongWords {
        return new Plan(
                options.whole("first-trips", 0),
                options.whole("trips", Integer.MAX_VALUE),
                Math.max(0.01, options.number("speedup", 1)),
                Duration.ofSeconds(options.whole("pause", (int) BETWEEN_TRIPS.toSeconds())));
    }

    /** What to drive. */
    private record Plan(int firstTrips, int trips, double speedup, Duration pause) {}

    /** The driving itself. Runs on the program's main thread. */
    private record Driving(Plan plan, CarUnit unit, SimulatedCar car, Clock clock, Journal journal) {

        int run() throws IOException, InterruptedException {
            past();
            for (int i = 0; i < plan.trips(); i++) {
                live(i == 0 && plan.firstTrips() > 0);
                if (i + 1 < plan.trips()) {
                    Thread.sleep(plan.pause());
                }
            }
            return unit.awaitAtMost(0, Duration.ofMinutes(10)) ? 0 : 1;
        }

        /** Trips of the days before, told at once. */
        private void past() throws IOException {
            for (var start : pastStarts()) {
                tell(car.drive(length -> start, false));
            }
        }

        private List<Instant> pastStarts() {
            var random = new SplittableRandom(plan.firstTrips());
            var today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
            int days = Math.ceilDiv(plan.firstTrips(), TIMES_OF_DAY.size());
            return IntStream.range(0, plan.firstTrips())
                    .mapToObj(i -> today.minusDays(days - (long) (i / TIMES_OF_DAY.size()))
                            .atTime(TIMES_OF_DAY.get(i % TIMES_OF_DAY.size()))
                            .plusSeconds(random.nextInt(2_400))
                            .toInstant(ZoneOffset.UTC))
                    .toList();
        }

        private void tell(SimulatedCar.Told told) throws IOException {
            for (var chunk : told.trip().chunks(DrivenTrip.SAMPLES_A_CHUNK)) {
                unit.record(chunk);
            }
            unit.report(told.state());
            car.save();
            journal.note("a trip of " + told.length().toMinutes() + " minutes is over");
        }

        /** A trip that goes on while it is told: a chunk when five minutes of it are full, the last at engine off. */
        private void live(boolean isFirst) throws IOException, InterruptedException {
            double faster = isFirst ? Math.max(plan.speedup(), 20) : plan.speedup();
            var told = car.drive(length -> departure(length, faster), isFirst);
            for (var chunk : told.trip().chunks(300)) {
                Thread.sleep(wait(chunk, faster));
                unit.record(chunk);
            }
            unit.report(told.state());
            car.save();
            journal.note("a trip of " + told.length().toMinutes() + " minutes is over");
        }

        /** So that the car's time is the clock's when it arrives, and not before the last trip was over. */
        private Instant departure(Duration length, double faster) {
            var now = clock.instant();
            var wanted = now.minusMillis((long) (length.toMillis() * (1 - 1 / faster)));
            var earliest = car.standsSince().plusSeconds(1);
            return wanted.isBefore(earliest) && earliest.isBefore(now) ? earliest : wanted;
        }

        private static Duration wait(Chunk chunk, double faster) {
            int[] times = chunk.trace().timeMs();
            return Duration.ofMillis(times.length == 0 ? 0 : (long) (times[times.length - 1] / faster));
        }
    }
}
