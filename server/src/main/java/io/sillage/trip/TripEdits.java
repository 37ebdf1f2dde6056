package io.sillage.trip;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.TripQueries.Scope;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What owners change about their trips: one is made of two, or two of one, and trips are deleted for good, with all that
 * was drawn from them. A trip of a year whose statement is closed is neither joined nor cut ({@code statement-closed}).
 */
@Service
public class TripEdits {

    private static final Duration LONGEST = Duration.ofHours(24);

    private final OwnTrips own;
    private final TripQueries queries;
    private final Reshaping reshaping;
    private final StatementTable statements;
    private final Months months;
    private final Announcement announcement;
    private final TransactionTemplate transaction;

    TripEdits(
            OwnTrips own,
            TripQueries queries,
            Reshaping reshaping,
            StatementTable statements,
            Months months,
            Announcement announcement,
            PlatformTransactionManager transactions) {
        this.own = own;
        this.queries = queries;
        this.reshaping = reshaping;
        this.statements = statements;
        this.months = months;
        this.announcement = announcement;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Makes one trip of this one and the one that comes next, and answers it. Refuses with {@code no-next-trip}. */
    public Trip joinWithNext(SignedIn who, TripId id) {
        return change(who, id, trip -> {
            var next = queries.findNext(trip)
                    .filter(later ->
                            Duration.between(trip.startedAt(), later.endedAt()).compareTo(LONGEST) <= 0)
                    .orElseThrow(NoNextTrip::new);
            mustBeOpen(trip);
            mustBeOpen(next);
            return reshaping.join(trip, next);
        });
    }

    /** Cuts a trip in two at an instant, and answers the first of them. Refuses with {@code bad-cut}. */
    public Trip cut(SignedIn who, TripId id, Instant at) {
        return change(who, id, trip -> {
            mustBeOpen(trip);
            return reshaping.cut(trip, at);
        });
    }

    /** Deletes a trip. Refuses with {@code trip-in-pieces} when the car's trip was cut and another piece is left. */
    public void delete(SignedIn who, TripId id) {
        change(who, id, trip -> {
            if (!reshaping.delete(trip)) {
                throw new TripInPieces();
            }
            return trip;
        });
    }

    /** Deletes all trips begun on these days, and answers how many; those in pieces that reach beyond are left. */
    public int delete(SignedIn who, VehicleId car, Days days) {
        int deleted = 0;
        for (var period : own.periods(who)) {
            if (period.vehicle().equals(car)) {
                var scope = new Scope(car, List.of(period.id()), days.from(who.zone()), days.until(who.zone()));
                for (var id : queries.idsFromTheFirst(scope)) {
                    deleted += deleteOne(who, new TripId(id)) ? 1 : 0;
                }
            }
        }
        if (deleted == 0
                && own.periods(who).stream()
                        .noneMatch(period -> period.vehicle().equals(car))) {
            throw new NotFound();
        }
        return deleted;
    }

    private boolean deleteOne(SignedIn who, TripId id) {
        try {
            delete(who, id);
            return true;
        } catch (TripInPieces | NotFound left) {
            return false;
        }
    }

    private void mustBeOpen(Trip trip) {
        if (statements.isClosed(trip)) {
            throw new StatementClosed();
        }
    }

    private Trip change(SignedIn who, TripId id, Function<Trip, Trip> change) {
        var changed = months.retrying(() -> transaction.execute(status -> {
            reshaping.hold(own.own(who, id));
            // read again: it may have changed while it was waited for
            return change.apply(own.own(who, id));
        }));
        announcement.changed(List.of(changed));
        return changed;
    }
}
