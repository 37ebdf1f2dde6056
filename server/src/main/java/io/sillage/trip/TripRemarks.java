package io.sillage.trip;

import io.sillage.kernel.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names, notes and tags of trips (R36), written by the owner of the period in which one was driven. */
@Service
@Transactional
public class TripRemarks {

    private final OwnTrips trips;
    private final RemarkTable table;
    private final StatementTable statements;

    TripRemarks(OwnTrips trips, RemarkTable table, StatementTable statements) {
        this.trips = trips;
        this.table = table;
        this.statements = statements;
    }

    /** Of trips that the caller has already been allowed to read; those of which nothing was said are left out. */
    @Transactional(readOnly = true)
    public Map<TripId, TripRemark> of(List<Trip> read) {
        return table.of(read.stream().map(trip -> trip.id().value()).toList());
    }

    /** Of one's own trip; refuses with {@code not-found} others'. */
    @Transactional(readOnly = true)
    public TripRemark own(SignedIn who, TripId id) {
        return of(List.of(trips.own(who, id))).getOrDefault(id, TripRemark.NONE);
    }

    @Transactional(readOnly = true)
    public boolean isOwn(SignedIn who, Trip trip) {
        return trips.periods(who).stream().anyMatch(period -> period.id().equals(trip.period()));
    }

    /** Whether the one who asks may write of this trip: his own, of a year whose statement is open. */
    @Transactional(readOnly = true)
    public boolean mayWrite(SignedIn who, Trip trip) {
        return isOwn(who, trip) && !statements.isClosed(trip);
    }

    /** Replaces what was said. Refuses with {@code bad-remark}, or {@code statement-closed} when the year's is. */
    public void write(SignedIn who, TripId id, boolean business, String name, String note) {
        var trip = trips.own(who, id);
        var remark = TripRemark.of(business, name, note);
        trips.oneAtATime(trip.period());
        if (statements.isClosed(trip)) {
            throw new StatementClosed();
        }
        table.put(trip, remark);
    }
}
