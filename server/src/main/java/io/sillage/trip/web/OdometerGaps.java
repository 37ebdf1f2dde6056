package io.sillage.trip.web;

import io.sillage.kernel.Words;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the odometer counted between two trips of which nothing was recorded: driven, and known by its length alone. Less than
 * two kilometres is not told, for odometers count whole ones.
 */
final class OdometerGaps {

    static final long LEAST_M = 2_000;

    private OdometerGaps() {}

    /** By the trip after which the gap comes; the trips follow each other, newest first. */
    static Map<TripId, String> after(List<Trip> newestFirst, Words words) {
        var gaps = new HashMap<TripId, String>();
        for (int i = 0; i + 1 < newestFirst.size(); i++) {
            var later = newestFirst.get(i);
            var earlier = newestFirst.get(i + 1);
            long gapM = gapM(earlier, later);
            if (gapM >= LEAST_M) {
                gaps.put(
                        earlier.id(),
                        words.say(
                                "trip.gap",
                                words.distance(gapM),
                                words.when(earlier.endedAt()),
                                words.when(later.startedAt())));
            }
        }
        return gaps;
    }

    static long gapM(Trip earlier, Trip later) {
        var end = earlier.odometerEndM();
        var start = later.odometerStartM();
        return end == null || start == null || !earlier.period().equals(later.period()) ? 0 : start - end;
    }
}
