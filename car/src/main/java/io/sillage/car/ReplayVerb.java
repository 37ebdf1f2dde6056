package io.sillage.car;

import io.sillage.car.replay.RecordedDrive;
import io.sillage.car.replay.Replay;
import io.sillage.wire.Chunk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Iterator;
import java.util.List;

/** Tells recorded drives again as if they ended just now. */
final class ReplayVerb implements Verb {

    /** More chunks than this do not wait in the buffer at once. */
    private static final int BACKLOG = 64;

    private final Clock clock;

    ReplayVerb(Clock clock) {
        this.clock = clock;
    }

    @Override
    public String usage() {
        return """
                car replay FILE --vehicle N [options]    send the recorded drives of a car (VED layout, .csv or .csv.gz)
                  --trip T           only this one
                  --ending INSTANT   the file is moved by whole days so that its last trip ends before (default now)
                  --speedup X        drive each trip this many times faster than it was (default: all at once)
                  --wait SECONDS     how long to wait for the last receipts (default 600)
                """;
    }

    @Override
    public int run(List<String> words) throws WrongWords, IOException, InterruptedException {
        var options = Options.parse(words, LinkOptions.NAMES + " vehicle trip ending speedup wait", "at-once");
        var file = Path.of(options.only("FILE"));
        if (!Files.isReadable(file)) {
            throw new WrongWords(file + "; expected a file that can be read");
        }
        options.require("vehicle");
        int vehicle = options.whole("vehicle", 0);
        var server = LinkOptions.server(options);
        var journal = Journal.named("car " + vehicle);
        var shift = Replay.shift(file, ending(options));
        try (var unit = CarUnit.open(server, LinkOptions.places(options), LinkOptions.token(options), clock, journal);
                var drives = Replay.read(file, vehicle)) {
            int trip = options.whole("trip", 0);
            var wanted =
                    drives.filter(drive -> trip == 0 || drive.trip() == trip).iterator();
            return send(unit, wanted, shift, options);
        }
    }

    private static int send(CarUnit unit, Iterator<RecordedDrive> drives, Duration shift, Options options)
            throws WrongWords, IOException, InterruptedException {
        double speedup = options.has("at-once") ? 0 : options.number("speedup", 0);
        var wait = Duration.ofSeconds(options.whole("wait", 600));
        int trips = 0;
        int chunks = 0;
        while (drives.hasNext()) {
            for (var chunk : drives.next().shifted(shift).chunks(DrivenTrip.SAMPLES_A_CHUNK)) {
                pause(chunk, speedup);
                unit.awaitAtMost(BACKLOG, wait);
                unit.record(chunk);
                chunks++;
            }
            trips++;
        }
        boolean all = unit.awaitAtMost(0, wait);
        var done = unit.deliveries();
        System.out.printf(
                "{\"trips\":%d,\"chunks\":%d,\"receipted\":%d,\"refused\":%d,\"waiting\":%d}%n",
                trips, chunks, done.stored(), done.refused(), unit.waiting());
        return all && done.refused() == 0 ? 0 : 1;
    }

    /** A chunk is sent when it is full, so after the time it tells of. */
    private static void pause(Chunk chunk, double speedup) throws InterruptedException {
        int count = chunk.trace().count();
        if (speedup > 0 && count > 0) {
            Thread.sleep((long) (chunk.trace().timeMs()[count - 1] / speedup));
        }
    }

    private Instant ending(Options options) throws WrongWords {
        var text = options.find("ending");
        try {
            return text.map(Instant::parse).orElseGet(clock::instant);
        } catch (DateTimeParseException e) {
            throw new WrongWords("--ending " + text.orElse("") + "; expected an instant as 2026-11-25T18:00:00Z");
        }
    }
}
