package io.sillage.car.replay;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.MalformedChunk;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares what a server can compute from the sent chunks with the figures that come with the data set. */
final class IndexComparison {

    private static final int HOLD_MS = 5_000;

    private final Map<String, Map<String, String>> index = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<String> outliers = new ArrayList<>();
    private long bytes;
    private long samples;

    IndexComparison(Path file) throws IOException {
        var lines = Files.readAllLines(file);
        var names = lines.getFirst().split(",", -1);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split(",", -1);
            var row = new HashMap<String, String>();
            for (int i = 0; i < names.length; i++) {
                row.put(names[i], cells[i]);
            }
            index.put(row.get("VehId") + "/" + row.get("Trip"), row);
        }
    }

    void compare(RecordedDrive drive, List<byte[]> payloads) {
        var name = drive.vehicle() + "/" + drive.trip();
        var expected = index.get(name);
        if (expected == null || !seen.add(name)) {
            return;
        }
        var sums = new Sums();
        payloads.forEach(payload -> sums.add(read(payload)));
        bytes += payloads.stream().mapToLong(payload -> payload.length).sum();
        samples += drive.trace().count();
        check(name, "km", sums.metres / 1000, number(expected, "dist_km"), 0.01, 0);
        check(name, "s", sums.seconds(), number(expected, "dur_s"), 0, 2);
        check(name, "km/h", sums.topCmS * 0.036, number(expected, "vmax_kmh"), 0, 1);
        if (!Double.isNaN(number(expected, "eng_known_s")) && number(expected, "eng_known_s") > 0) {
            double share = sums.electricMetres / Math.max(1, sums.metres);
            double wanted = number(expected, "ev_km") * 1000 / Math.max(1, number(expected, "dist_km") * 1000);
            check(name, "electric share", share, wanted, 0, 0.01);
        }
        double litres = number(expected, "fuel_fr_l");
        check(name, "l", sums.litres, Double.isNaN(litres) ? number(expected, "fuel_maf_l") : litres, 0.02, 0.0005);
    }

    int trips() {
        return seen.size();
    }

    List<String> outliers() {
        return outliers;
    }

    double bytesASample() {
        return (double) bytes / samples;
    }

    private void check(String name, String unit, double found, double expected, double relative, double absolute) {
        if (!Double.isNaN(expected) && Math.abs(found - expected) > Math.max(relative * expected, absolute)) {
            outliers.add(name + ": " + found + " " + unit + ", index " + expected);
        }
    }

    private static double number(Map<String, String> row, String name) {
        var cell = row.getOrDefault(name, "");
        return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
    }

    private static Chunk read(byte[] payload) {
        try {
            return ChunkCodec.decode(payload, null);
        } catch (MalformedChunk e) {
            throw new AssertionError(e);
        }
    }

    /** The figures of one trip over its chunks, each value held until the next, at most five seconds. */
    private static final class Sums {
        private double metres;
        private double electricMetres;
        private double litres;
        private int topCmS;
        private long startMs = -1;
        private long lastMs = -1;
        private int lastSpeed;
        private int lastRpm;
        private int lastFuel;

        void add(Chunk chunk) {
            var trace = chunk.trace();
            for (int i = 0; i < trace.count(); i++) {
                long at = chunk.wallClock().toEpochMilli() + trace.timeMs()[i];
                startMs = startMs < 0 ? at : startMs;
                if (lastMs >= 0) {
                    hold(Math.min(HOLD_MS, at - lastMs) / 1000.0);
                }
                lastMs = at;
                lastSpeed = Math.max(0, value(trace, Signal.SPEED, i));
                lastRpm = value(trace, Signal.ENGINE_SPEED, i);
                lastFuel = Math.max(0, value(trace, Signal.FUEL_RATE, i));
                topCmS = Math.max(topCmS, lastSpeed);
            }
        }

        private void hold(double seconds) {
            double way = lastSpeed / 100.0 * seconds;
            metres += way;
            electricMetres += lastRpm == 0 ? way : 0;
            litres += lastFuel * seconds / 1e6;
        }

        double seconds() {
            return (lastMs - startMs) / 1000.0;
        }

        private static int value(Trace trace, Signal signal, int i) {
            int[] column = trace.column(signal);
            return column == null ? Trace.ABSENT : column[i];
        }
    }
}
