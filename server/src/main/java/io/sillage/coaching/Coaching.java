package io.sillage.coaching;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Choices;
import io.sillage.privacy.Purpose;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.Trips;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How trips were driven, for those who drove them (R37). Whoever has not agreed to coaching, or no longer does, is shown nothing
 * of it.
 */
@Service
@Transactional(readOnly = true)
public class Coaching {

    private final SpanQueries queries;
    private final Rights rights;
    private final Choices choices;
    private final Trips trips;

    Coaching(SpanQueries queries, Rights rights, Choices choices, Trips trips) {
        this.queries = queries;
        this.rights = rights;
        this.choices = choices;
        this.trips = trips;
    }

    /**
     * How a trip was driven; nothing for a trip that was not complete, and without agreement.
     *
     * @throws io.sillage.kernel.NotFound when the trip is not his, or is not there
     */
    public Optional<TripCoaching> findOf(SignedIn who, TripId id) {
        var trip = trips.trip(who, id);
        return isAgreed(trip.period()) ? queries.findOf(id) : Optional.empty();
    }

    /**
     * The moments of a trip that cost most, the dearest first, at most five; reckoned anew from its trace.
     *
     * @throws io.sillage.kernel.NotFound when the trip is not his, or is not there
     * @throws CoachingOff without agreement
     */
    public List<CostlyMoment> moments(SignedIn who, TripId id) {
        var trip = trips.trip(who, id);
        mustBeAgreed(trip.period());
        return trip.complete() ? CostlyMoments.of(trip, trips.trace(who, id)) : List.of();
    }

    /**
     * The way of a trip with the places of its costly moments; without points where the way is not known.
     *
     * @throws io.sillage.kernel.NotFound when the trip is not his, or is not there
     * @throws CoachingOff without agreement
     */
    public MarkedRoute route(SignedIn who, TripId id) {
        var trip = trips.trip(who, id);
        mustBeAgreed(trip.period());
        var trace = trips.trace(who, id);
        var positions = trace.positions();
        var route = new int[2 * positions.count()];
        for (int i = 0; i < positions.count(); i++) {
            route[2 * i] = positions.latitudeE7()[i];
            route[2 * i + 1] = positions.longitudeE7()[i];
        }
        var marks = CostlyMoments.of(trip, trace).stream()
                .map(CostlyMoment::point)
                .filter(Objects::nonNull)
                .toList();
        return new MarkedRoute(route, marks);
    }

    /** The trip itself, for whoever shows how it was driven. */
    public Trip trip(SignedIn who, TripId id) {
        return trips.trip(who, id);
    }

    /**
     * Whether the driving of a car is scored at present.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     */
    public boolean isOn(SignedIn who, VehicleId car) {
        return isAgreed(period(who, car).id());
    }

    /**
     * How a span of the present ownership period was driven, by the days in the reader's zone.
     *
     * @throws io.sillage.kernel.NotFound when the car is not his
     * @throws CoachingOff without agreement
     */
    public SpanCoaching span(SignedIn who, VehicleId car, Span span) {
        return queries.sum(agreed(who, car), span, who.zone());
    }

    /** The months of the present ownership period in which something was driven, in their order. */
    public List<MonthScore> months(SignedIn who, VehicleId car) {
        return queries.months(agreed(who, car), who.zone());
    }

    /** The scored trips of a span of at least a kilometre, the best first, at most so many; the worst first when not best. */
    public List<ScoredTrip> trips(SignedIn who, VehicleId car, Span span, boolean best, int most) {
        return queries.trips(agreed(who, car), span, who.zone(), best, most);
    }

    private PeriodId agreed(SignedIn who, VehicleId car) {
        var period = period(who, car);
        mustBeAgreed(period.id());
        rights.tellRead(who, period, Purpose.COACHING);
        return period.id();
    }

    private OwnershipPeriod period(SignedIn who, VehicleId car) {
        return rights.requireToSee(who, car, Purpose.COACHING);
    }

    private void mustBeAgreed(PeriodId period) {
        if (!isAgreed(period)) {
            throw new CoachingOff();
        }
    }

    private boolean isAgreed(PeriodId period) {
        return choices.agreed(period).contains(Purpose.COACHING);
    }
}
