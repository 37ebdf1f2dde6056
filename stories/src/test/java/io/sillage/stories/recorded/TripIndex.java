package io.sillage.stories.recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** What others computed of each recorded trip: the index that comes with the shared data. */
final class TripIndex {

    private final Map<String, Map<String, String>> rows = new HashMap<>();

    TripIndex(Path file) {
        try {
            var lines = Files.readAllLines(file);
            var names = lines.getFirst().split(",", -1);
            for (var line : lines.subList(1, lines.size())) {
                var cells = line.split(",", -1);
                var row = new HashMap<String, String>();
                for (int i = 0; i < names.length; i++) {
                    row.put(names[i], cells[i]);
                }
                rows.put(row.get("VehId") + "/" + row.get("Trip"), row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> trips() {
        return rows.keySet();
    }

    /** The figure of a trip in the unit of the REST interface, where the index has it. */
    OptionalDouble figure(Figure figure, VedTrip trip) {
        return switch (figure) {
            case DISTANCE -> number(trip, "dist_km", 1000);
            case DURATION -> number(trip, "dur_s", 1);
            case TOP_SPEED -> number(trip, "vmax_kmh", 1);
            case ELECTRIC_SHARE -> electricShare(trip);
            case FUEL -> fuel(trip);
        };
    }

    private OptionalDouble fuel(VedTrip trip) {
        var measured = number(trip, "fuel_fr_l", 1000);
        return measured.isPresent() ? measured : number(trip, "fuel_maf_l", 1000);
    }

    private OptionalDouble electricShare(VedTrip trip) {
        double kilometres = number(trip, "dist_km", 1).orElse(0);
        boolean known = number(trip, "eng_known_s", 1).orElse(0) > 0;
        return !known || kilometres <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(number(trip, "ev_km", 1).orElse(0) / kilometres);
    }

    private OptionalDouble number(VedTrip trip, String column, double unit) {
        var cell = rows.get(trip.name()).get(column);
        return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell) * unit);
    }
}
