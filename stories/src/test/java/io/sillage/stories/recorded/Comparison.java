package io.sillage.stories.recorded;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many trips agree with the index in each figure, and which do not. */
final class Comparison {

    private final TripIndex index;
    private final Map<Figure, Integer> compared = new EnumMap<>(Figure.class);
    private final Map<Figure, List<String>> others = new EnumMap<>(Figure.class);

    Comparison(TripIndex index) {
        this.index = index;
        for (var figure : Figure.values()) {
            others.put(figure, new ArrayList<>());
        }
    }

    void add(VedTrip trip, JsonObject told) {
        for (var figure : Figure.values()) {
            index.figure(figure, trip).ifPresent(expected -> compare(trip, figure, told, expected));
        }
    }

    private void compare(VedTrip trip, Figure figure, JsonObject told, double expected) {
        compared.merge(figure, 1, Integer::sum);
        var found = figure.of(told);
        if (found.isEmpty() || !figure.agrees(found.getAsDouble(), expected)) {
            others.get(figure)
                    .add("%s: %s %s, the index says %.4f; marked %s"
                            .formatted(trip.name(), found, figure.unit(), expected, told.get("quality")));
        }
    }

    int compared(Figure figure) {
        return compared.getOrDefault(figure, 0);
    }

    List<String> others(Figure figure) {
        return others.get(figure);
    }

    /** A line a figure, then a line for each trip that is beyond the bar. */
    String report() {
        var text = new StringBuilder();
        for (var figure : Figure.values()) {
            int beyond = others(figure).size();
            text.append("%s: %d of %d trips agree with the index%n"
                    .formatted(figure, compared(figure) - beyond, compared(figure)));
            others(figure).forEach(line -> text.append("    ").append(line).append('\n'));
        }
        return text.toString();
    }
}
