package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.trip.TripQueries.Scope;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which trips of a car somebody may read: those of his own periods, else of the part of another's that he may see. */
@Component
class TripScopes {

    private static final Instant END_OF_TIME = TripKey.BEFORE_ALL.startedAt();

    private final Rights rights;

    TripScopes(Rights rights) {
        this.rights = rights;
    }

    /** Those that began in [from, until); open where null. */
    Scope of(SignedIn who, VehicleId car, @Nullable Instant from, @Nullable Instant until) {
        var periods = readIn(who, car);
        periods.forEach(period -> rights.tellRead(who, period, Purpose.DRIVING_DATA));
        var begun = periods.stream()
                .map(OwnershipPeriod::from)
                .min(Instant::compareTo)
                .orElseThrow();
        List<PeriodId> ids = periods.stream().map(OwnershipPeriod::id).toList();
        return new Scope(car, ids, within(begun, from == null ? begun : from), within(begun, until));
    }

    private List<OwnershipPeriod> readIn(SignedIn who, VehicleId car) {
        var own = rights.periodsOf(who).stream()
                .filter(period -> period.vehicle().equals(car))
                .toList();
        return own.isEmpty() ? List.of(rights.requireToSee(who, car, Purpose.DRIVING_DATA)) : own;
    }

    /** Whatever is asked, the database is asked for a time that it knows. */
    private static Instant within(Instant begun, @Nullable Instant asked) {
        if (asked == null || asked.isAfter(END_OF_TIME)) {
            return END_OF_TIME;
        }
        return asked.isBefore(begun) ? begun : asked;
    }
}
