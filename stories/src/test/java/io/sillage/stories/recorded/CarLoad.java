package io.sillage.stories.recorded;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one car of the household drives again: the trips of a file under one vehicle number. */
record CarLoad(Path file, int vehicle, List<VedTrip> trips) {

    /** The trips by the moment at which each begins when the file is moved by whole days to end before an instant. */
    Map<Instant, VedTrip> byStart(Instant ending) {
        var shift = shift(ending);
        var byStart = new TreeMap<Instant, VedTrip>();
        for (var trip : trips) {
            if (byStart.put(trip.start().plus(shift), trip) != null) {
                throw new IllegalStateException("two trips of one car begin at " + trip.start());
            }
        }
        return byStart;
    }

    private Duration shift(Instant ending) {
        var last = trips.stream().map(VedTrip::end).max(Instant::compareTo).orElseThrow();
        return Duration.ofDays(Math.floorDiv(
                Duration.between(last, ending).toMillis() - 1,
                Duration.ofDays(1).toMillis()));
    }
}
