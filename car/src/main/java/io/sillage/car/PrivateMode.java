package io.sillage.car;

import io.sillage.car.buffer.DurableFiles;
import io.sillage.wire.Chunk;
import io.sillage.wire.Positions;
import io.sillage.wire.PrivateTime;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When somebody did not want the car to be located: times from switching on to switching off, by the owner's app or in the
 * car, kept on the car's disk. Positions inside such a time are dropped before anything is written or sent. The two
 * switches are apart: neither ends what the other began. Safe for use by several threads.
 */
public final class PrivateMode {

    /** What ended so many times ago is forgotten: nothing from then is recorded any more. */
    private static final int MOST_KEPT = 256;

    private final Path file;
    private List<Interval> intervals;

    private PrivateMode(Path file, List<Interval> intervals) {
        this.file = file;
        this.intervals = intervals;
    }

    /** Whose switch it is. */
    public enum SetIn {
        APP,
        CAR
    }

    private record Interval(SetIn setIn, PrivateTime time) {

        boolean isOpen(SetIn where) {
            return setIn == where && time.until() == null;
        }

        String line() {
            var until = time.until();
            return time.from() + " " + (until == null ? "-" : until.toString()) + " " + setIn + "\n";
        }

        static Interval read(String line) {
            var words = line.split(" ", 3);
            return new Interval(SetIn.valueOf(words[2]), new PrivateTime(Instant.parse(words[0]), until(words[1])));
        }

        private static @Nullable Instant until(String word) {
            return word.equals("-") ? null : Instant.parse(word);
        }
    }

    public static PrivateMode in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var file = folder.resolve("private-mode");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        return new PrivateMode(file, lines.stream().map(Interval::read).toList());
    }

    /** Switches on or off from this moment on; on the disk when it returns. Repeating it changes nothing. */
    public synchronized void set(SetIn where, boolean on, Instant now) throws IOException {
        if (on == isOn(where)) {
            return;
        }
        var moment = now.truncatedTo(ChronoUnit.MILLIS);
        var changed = new ArrayList<>(intervals);
        if (on) {
            changed.add(new Interval(where, new PrivateTime(moment, null)));
        } else {
            changed.replaceAll(interval -> interval.isOpen(where) ? ended(interval, moment) : interval);
        }
        keep(changed);
    }

    /**
     * Does what the owner asked from afar, or says why the car stays private: his own switch follows him, and what somebody
     * set in the car stays.
     */
    synchronized Optional<String> obey(boolean on, Instant now) throws IOException {
        set(SetIn.APP, on, now);
        return on || !isOn() ? Optional.empty() : Optional.of("private mode was set in the car");
    }

    /** At least a moment long, whatever the clock did meanwhile. */
    private static Interval ended(Interval interval, Instant moment) {
        var least = interval.time().from().plusMillis(1);
        return new Interval(
                interval.setIn(), new PrivateTime(interval.time().from(), moment.isBefore(least) ? least : moment));
    }

    private void keep(List<Interval> changed) throws IOException {
        for (var oldest = changed.iterator(); changed.size() > MOST_KEPT && oldest.hasNext(); ) {
            if (oldest.next().time().until() != null) {
                oldest.remove();
            }
        }
        var lines = new StringBuilder();
        changed.forEach(interval -> lines.append(interval.line()));
        DurableFiles.write(file, lines.toString().getBytes(StandardCharsets.US_ASCII));
        intervals = List.copyOf(changed);
    }

    public synchronized boolean isOn() {
        return isOn(SetIn.APP) || isOn(SetIn.CAR);
    }

    public synchronized boolean isOn(SetIn where) {
        return intervals.stream().anyMatch(interval -> interval.isOpen(where));
    }

    /** Whether the car may not be located at a moment. */
    public synchronized boolean hides(Instant at) {
        return intervals.stream().anyMatch(interval -> interval.time().covers(at));
    }

    /** The newest times that were set in the car, in rising order. */
    synchronized List<PrivateTime> setHere(int most) {
        var times = intervals.stream()
                .filter(interval -> interval.setIn() == SetIn.CAR)
                .map(Interval::time)
                .toList();
        return times.subList(Math.max(0, times.size() - most), times.size());
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
