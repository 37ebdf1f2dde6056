package io.sillage.stories.recorded;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A gzipped file of the Vehicle Energy Dataset. */
record VedFile(Path path) {

    private static final Instant FIRST_DAY = Instant.parse("2017-11-01T00:00:00Z");
    private static final double MS_A_DAY = 86_400_000;
    private static final int READ_AHEAD = 1 << 16;

    /** A row: its trip, when it was measured, and its cells behind the number of the trip, as they stand. */
    record Row(int vehicle, int number, String day, Instant tripStart, int timeMs, String rest) {

        static Row parse(String line) {
            var cells = line.split(",", 5);
            return new Row(
                    Integer.parseInt(cells[1]),
                    Integer.parseInt(cells[2]),
                    cells[0],
                    FIRST_DAY.plusMillis(Math.round((Double.parseDouble(cells[0]) - 1) * MS_A_DAY)),
                    Integer.parseInt(cells[3]),
                    cells[3] + "," + cells[4]);
        }

        Instant at() {
            return tripStart.plusMillis(timeMs);
        }

        /** The same row of another car's trip. */
        String as(int otherVehicle, int otherNumber) {
            return day + "," + otherVehicle + "," + otherNumber + "," + rest;
        }
    }

    /** The trips in the order of the file. */
    List<VedTrip> trips() {
        Map<String, VedTrip> trips = new LinkedHashMap<>();
        forEachRow(row -> {
            var one = new VedTrip(row.vehicle(), row.number(), row.at(), row.at());
            trips.merge(one.name(), one, (trip, last) -> trip.until(last.end()));
        });
        return new ArrayList<>(trips.values());
    }

    String head() {
        try (var lines = open()) {
            return lines.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void forEachRow(Consumer<Row> reader) {
        try (var lines = open()) {
            lines.lines().skip(1).map(Row::parse).forEach(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedReader open() throws IOException {
        var bytes = new GZIPInputStream(Files.newInputStream(path), READ_AHEAD);
        return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.US_ASCII), READ_AHEAD);
    }
}
