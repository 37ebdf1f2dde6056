package io.sillage.car.replay;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** A file of recorded drives in the layout of the Vehicle Energy Dataset, plain or gzipped, read a trip at a time. */
public final class Replay {

    private static final int READ_AHEAD = 1 << 16;

    private Replay() {}

    /** All drives of a file, in its order. Close the stream; a line that is none of the layout stops it. */
    public static Stream<RecordedDrive> read(Path file) throws IOException {
        return trips(file).map(DriveRows::read);
    }

    /** The drives of one car, in the file's order. Close the stream. */
    public static Stream<RecordedDrive> read(Path file, int vehicle) throws IOException {
        return trips(file).filter(rows -> rows.getFirst().vehicle() == vehicle).map(DriveRows::read);
    }

    /**
     * How far the file must be moved, in whole days, so that its last trip ends before an instant. It looks at all cars
     * of the file, so that they stay together.
     */
    public static Duration shift(Path file, Instant ending) throws IOException {
        try (var trips = trips(file)) {
            var last = trips.map(Replay::end).max(Instant::compareTo).orElse(ending);
            return Duration.ofDays(Math.floorDiv(Duration.between(last, ending).toMillis() - 1, 86_400_000L));
        }
    }

    private static Instant end(List<VedRow> rows) {
        return rows.getFirst().tripStart().plusMillis(rows.getLast().timeMs());
    }

    private static Stream<List<VedRow>> trips(Path file) throws IOException {
        var lines = open(file);
        lines.readLine(); // the head
        return lines.lines().map(VedRow::parse).gather(TripRows.gatherer()).onClose(() -> close(lines));
    }

    private static BufferedReader open(Path file) throws IOException {
        var bytes = Files.newInputStream(file);
        var plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, READ_AHEAD) : bytes;
        return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8), READ_AHEAD);
    }

    private static void close(BufferedReader lines) {
        try {
            lines.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
