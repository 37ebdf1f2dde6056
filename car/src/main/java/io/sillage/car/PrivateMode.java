package io.sillage.car;

import io.sillage.car.buffer.DurableFiles;
import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * When the driver did not want to be located: times from switching on to switching off, kept on the car's disk. Positions
 * inside such a time are dropped before anything is written or sent. Safe for use by several threads.
 */
public final class PrivateMode {

    private final Path file;
    private List<Interval> intervals;

    private PrivateMode(Path file, List<Interval> intervals) {
        this.file = file;
        this.intervals = intervals;
    }

    /** From an instant up to another, which does not belong to it; the last may still be open. */
    private record Interval(Instant from, Instant to) {
        boolean isOpen() {
            return to.equals(Instant.MAX);
        }

        boolean holds(Instant at) {
            return !at.isBefore(from) && at.isBefore(to);
        }
    }

    public static PrivateMode in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("private-mode");
        var intervals = new ArrayList<Interval>();
        if (Files.exists(file)) {
            for (var line : Files.readAllLines(file)) {
                var ends = line.split(" ", 2);
                intervals.add(new Interval(Instant.parse(ends[0]), Instant.parse(ends[1])));
            }
        }
        return new PrivateMode(file, List.copyOf(intervals));
    }

    /** Switches on or off from this moment on; on the disk when it returns. Repeating it changes nothing. */
    public synchronized void set(boolean on, Instant now) throws IOException {
        if (on == isOn()) {
            return;
        }
        var changed = new ArrayList<>(intervals);
        if (on) {
            changed.add(new Interval(now, Instant.MAX));
        } else {
            changed.add(new Interval(changed.removeLast().from(), now));
        }
        var lines = new StringBuilder();
        changed.forEach(interval ->
                lines.append(interval.from()).append(' ').append(interval.to()).append('\n'));
        DurableFiles.write(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
        intervals = List.copyOf(changed);
    }

    public synchronized boolean isOn() {
        return !intervals.isEmpty() && intervals.getLast().isOpen();
    }

    /** Whether the car may be located at a moment. */
    public synchronized boolean hides(Instant at) {
        return intervals.stream().anyMatch(interval -> interval.holds(at));
    }

    /** The chunk without the positions that must not be known. */
    public Chunk censor(Chunk chunk) {
        var all = chunk.trace().positions();
        var keep = new int[all.count()];
        int count = 0;
        for (int i = 0; i < all.count(); i++) {
            if (!hides(chunk.wallClock().plusMillis(all.timeMs()[i]))) {
                keep[count++] = i;
            }
        }
        return count == all.count() ? chunk : chunk.withPositions(pick(all, Arrays.copyOf(keep, count)));
    }

    private static Positions pick(Positions all, int[] places) {
        int[] altitudes = all.altitudeDm();
        return new Positions(
                pick(all.timeMs(), places),
                pick(all.latitudeE7(), places),
                pick(all.longitudeE7(), places),
                altitudes == null ? null : pick(altitudes, places));
    }

    private static int[] pick(int[] values, int[] places) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }
}
