package io.sillage.trip;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.wire.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The trips of cars, read by those who drove them. Refuses with {@code not-found} what is not the reader's. */
@Service
@Transactional(readOnly = true)
public class Trips {

    private static final int MOST = 100;

    private final Rights rights;
    private final TripScopes scopes;
    private final TripQueries queries;
    private final Drives drives;

    Trips(Rights rights, TripScopes scopes, TripQueries queries, Drives drives) {
        this.rights = rights;
        this.scopes = scopes;
        this.queries = queries;
        this.drives = drives;
    }

    /** Newest first, from all periods in which the car was the reader's. Refuses with {@code bad-key}. */
    public TripPage all(SignedIn who, VehicleId car, TripFilter filter) {
        int limit = Math.clamp(filter.limit(), 1, MOST);
        var after = filter.after() == null ? TripKey.BEFORE_ALL : TripKey.parse(filter.after());
        var scope = scopes.of(who, car, filter.from(), filter.until());
        var oneMore = new TripFilter(null, null, filter.atLeastM(), limit + 1, null, filter.business());
        var trips = queries.newestFirst(scope, after, oneMore);
        return trips.size() <= limit
                ? new TripPage(trips, null)
                : new TripPage(
                        trips.subList(0, limit),
                        TripKey.of(trips.get(limit - 1)).toString());
    }

    /** The newest complete trip of a car in the present ownership period (R22, R33). */
    public Optional<Trip> findLast(SignedIn who, VehicleId car) {
        var period = rights.requireToSee(who, car, Purpose.DRIVING_DATA);
        rights.tellRead(who, period, Purpose.DRIVING_DATA);
        return queries.findLast(car, period.id(), period.from());
    }

    /** What was driven in [from, until), all trips together. */
    public MonthTotals totals(SignedIn who, VehicleId car, Instant from, Instant until) {
        return queries.totals(scopes.of(who, car, from, until));
    }

    public Trip trip(SignedIn who, TripId id) {
        var seen = rights.seenBy(who, Purpose.DRIVING_DATA);
        var trip = queries.find(id, seen.stream().map(OwnershipPeriod::id).toList())
                .orElseThrow(NotFound::new);
        var part =
                seen.stream().filter(one -> shows(one, trip, who)).findFirst().orElseThrow(NotFound::new);
        rights.tellRead(who, part, Purpose.DRIVING_DATA);
        return trip;
    }

    /** What the car measured on a trip. Refuses with {@code period-erased} when its key is gone. */
    public Trace trace(SignedIn who, TripId id) {
        return drives.of(trip(who, id)).trace();
    }

    /** The moments at which a trip was driven harshly, as its counts have them. */
    public List<HarshMoment> harshMoments(SignedIn who, TripId id) {
        var trip = trip(who, id);
        return HarshMoment.of(drives.of(trip).trace(), trip.startedAt());
    }

    /** An owner reads all of his period; whom he lets see it, what began in his part. */
    private static boolean shows(OwnershipPeriod part, Trip trip, SignedIn who) {
        return part.id().equals(trip.period()) && (part.owner().equals(who.account()) || part.covers(trip.startedAt()));
    }
}
