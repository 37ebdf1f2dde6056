package io.sillage.trip;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the trips of a car add up to (R35), read by those who may read the trips; refuses with {@code not-found} as they do. */
@Service
@Transactional(readOnly = true)
public class Statistics {

    static final int MOST_STRETCHES = 800;

    private final TripScopes scopes;
    private final MeasuredQuery trips;
    private final FuelPriceTable prices;

    Statistics(TripScopes scopes, MeasuredQuery trips, FuelPriceTable prices) {
        this.scopes = scopes;
        this.trips = trips;
        this.prices = prices;
    }

    /** Of the trips begun on these days of the reader's wall clock. Refuses more than 800 stretches with {@code bad-period}. */
    public AddedUp of(SignedIn who, VehicleId car, Days days, Grouping by) {
        if (by.plus(by.startOf(days.first()), MOST_STRETCHES)
                .isBefore(days.last().plusDays(1))) {
            throw new BadPeriod("Expected at most " + MOST_STRETCHES + " days, weeks, months or years at once.");
        }
        var scope = scopes.of(who, car, days.from(who.zone()), days.until(who.zone()));
        var sums = new AddingUp(days, by, who.zone(), prices.of(scope.periods()));
        trips.each(scope, sums::add);
        return sums.result();
    }
}
