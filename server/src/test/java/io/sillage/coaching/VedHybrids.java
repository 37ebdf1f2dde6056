package io.sillage.coaching;

import io.sillage.testing.SharedData;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The trips of hybrids in a file of the Vehicle Energy Dataset, with the petrol that the mass of air tells of. */
final class VedHybrids {

    private static final double AIR_TO_PETROL = 14.7;
    private static final double GRAMS_A_LITRE = 745;
    private static final double HOLDS_FOR_S = 5;

    private VedHybrids() {}

    /** A trip's speeds, and the litres that its engine took while it turned. */
    record VedTrip(Trace trace, double litres) {}

    private record Row(int ms, int cmS, double airGS, double rpm) {}

    static List<VedTrip> trips(Path file) throws IOException {
        return rows(file).values().stream()
                .filter(rows -> rows.size() > 10)
                .map(rows -> new VedTrip(trace(rows), litres(rows)))
                .toList();
    }

    private static double litres(List<Row> rows) {
        double grams = 0;
        for (int i = 0; i + 1 < rows.size(); i++) {
            var row = rows.get(i);
            double seconds = Math.min((rows.get(i + 1).ms() - row.ms()) / 1000.0, HOLDS_FOR_S);
            grams += row.rpm() > 0 && row.airGS() > 0 ? row.airGS() / AIR_TO_PETROL * seconds : 0;
        }
        return grams / GRAMS_A_LITRE;
    }

    private static Map<String, List<Row>> rows(Path file) throws IOException {
        var hybrids = hybrids();
        var trips = new LinkedHashMap<String, List<Row>>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.readLine();
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                var cells = line.split(",", 10);
                if (hybrids.contains(cells[1])) {
                    trips.computeIfAbsent(cells[1] + "/" + cells[2], trip -> new ArrayList<>())
                            .add(new Row(
                                    (int) Double.parseDouble(cells[3]),
                                    cells[6].isEmpty()
                                            ? Trace.ABSENT
                                            : (int) Math.round(Double.parseDouble(cells[6]) / 0.036),
                                    number(cells[7]),
                                    number(cells[8])));
                }
            }
        }
        return trips;
    }

    private static double number(String cell) {
        return cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }

    private static Set<String> hybrids() throws IOException {
        var ids = new HashSet<String>();
        for (var line : Files.readAllLines(SharedData.require("ved/ved_static.csv"))) {
            var cells = line.split(",");
            if (cells[1].equals("HEV")) {
                ids.add(cells[0]);
            }
        }
        return ids;
    }

    private static Trace trace(List<Row> rows) {
        var time = rows.stream().mapToInt(Row::ms).toArray();
        var speed = rows.stream().mapToInt(Row::cmS).toArray();
        return new Trace(time, Map.of(Signal.SPEED, speed), Positions.NONE);
    }
}
