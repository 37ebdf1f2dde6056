package io.sillage.car.fleet;

import io.sillage.car.DrivenTrip;
import io.sillage.car.drive.ProvingGround;
import io.sillage.car.replay.Replay;
import io.sillage.wire.Chunk;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;

/** The trips whose copies a fleet sends: each of 1,800 samples in one chunk, from the engine's start to its stop. */
public final class Templates {

    private static final int SAMPLES = DrivenTrip.SAMPLES_A_CHUNK;
    private static final int KINDS = 16;
    private static final Instant ANY_TIME = Instant.parse("2026-01-01T08:00:00Z");

    private Templates() {}

    /** Drives of the simulated hybrid: nine signals at 1 Hz, seen by real sensors, a position every four seconds. */
    public static List<TripTemplate> simulated() {
        return LongStream.rangeClosed(1, KINDS).mapToObj(Templates::simulated).toList();
    }

    /** The first recorded drives of a file that are long enough, at their own rate. */
    public static List<TripTemplate> recorded(Path file) throws IOException {
        try (var drives = Replay.read(file)) {
            var templates = drives.filter(drive -> drive.trace().count() >= SAMPLES)
                    .limit(KINDS)
                    .map(drive -> start(drive.shifted(Duration.ZERO)))
                    .map(Templates::template)
                    .toList();
            if (templates.isEmpty()) {
                throw new IOException(file + " holds no drive of " + SAMPLES + " samples");
            }
            return templates;
        }
    }

    private static TripTemplate simulated(long seed) {
        var exact = start(ProvingGround.drive(SAMPLES, seed, ANY_TIME));
        return template(exact.withTrace(Sensors.see(exact.trace(), seed)));
    }

    private static Chunk start(DrivenTrip trip) {
        return trip.chunks(SAMPLES).getFirst();
    }

    /** The first chunk of a trip as if the engine had been switched off at its end. */
    private static TripTemplate template(Chunk start) {
        return new TripTemplate(new Chunk(
                start.id(),
                start.tripId(),
                0,
                true,
                true,
                start.wallClock(),
                start.monotonic(),
                start.odometerStartM(),
                null,
                start.fuelSource(),
                start.trace()));
    }
}
