package io.sillage.stories.recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deals the trips of many recorded cars to as few as can have driven them one after the other, a file for each. */
final class Dealer {

    private static final Duration BREAK = Duration.ofMinutes(1);
    /** The vehicle number in the files it writes. */
    private static final int VEHICLE = 1;

    private Dealer() {}

    /** All trips of a file but those of some vehicles, which drive by themselves. */
    static List<CarLoad> deal(VedFile from, Set<Integer> without, Path folder) {
        var trips = from.trips().stream()
                .filter(trip -> !without.contains(trip.vehicle()))
                .sorted(Comparator.comparing(VedTrip::start))
                .toList();
        var cars = new ArrayList<List<VedTrip>>();
        for (var trip : trips) {
            free(cars, trip).add(trip);
        }
        var loads = new ArrayList<CarLoad>();
        for (int i = 0; i < cars.size(); i++) {
            loads.add(new CarLoad(folder.resolve("week-" + i + ".csv"), VEHICLE, cars.get(i)));
        }
        write(from, loads);
        return loads;
    }

    private static List<VedTrip> free(List<List<VedTrip>> cars, VedTrip next) {
        for (var driven : cars) {
            if (driven.getLast().end().plus(BREAK).isBefore(next.start())) {
                return driven;
            }
        }
        var driven = new ArrayList<VedTrip>();
        cars.add(driven);
        return driven;
    }

    private record Place(Writer file, int number) {}

    /** In the order of the first file, so that no car sends its trips in the order of time. */
    private static void write(VedFile from, List<CarLoad> loads) {
        var places = new HashMap<String, Place>();
        for (var load : loads) {
            var file = begin(load.file(), from.head());
            load.trips().forEach(trip -> places.put(trip.name(), new Place(file, places.size() + 1)));
        }
        from.forEachRow(row -> put(places, row));
        places.values().stream().map(Place::file).distinct().forEach(Dealer::close);
    }

    private static Writer begin(Path path, String head) {
        try {
            var file = Files.newBufferedWriter(path);
            file.append(head).append('\n');
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, Place> places, VedFile.Row row) {
        var place = places.get(row.vehicle() + "/" + row.number());
        if (place != null) {
            try {
                place.file().append(row.as(VEHICLE, place.number())).append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void close(Writer file) {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
