package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Rights;
import io.sillage.privacy.Purpose;
import io.sillage.privacy.Retention;
import io.sillage.trip.TripQueries.Scope;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How long the owner of a car wants its trips kept: never longer than the platform keeps them. */
@Service
@Transactional
public class KeptTrips {

    private final Rights rights;
    private final KeptTable table;
    private final TripQueries trips;
    private final Retention retention;
    private final Clock clock;

    KeptTrips(Rights rights, KeptTable table, TripQueries trips, Retention retention, Clock clock) {
        this.rights = rights;
        this.table = table;
        this.trips = trips;
        this.retention = retention;
        this.clock = clock;
    }

    /** In months. Refuses whoever is not the owner with {@code not-found}. */
    @Transactional(readOnly = true)
    public int months(SignedIn who, VehicleId car) {
        var period = rights.require(who, car, Purpose.DRIVING_DATA);
        return Math.min(longest(), table.months(period.id()).orElse(longest()));
    }

    /** How long the platform keeps trips, in months. */
    public int longest() {
        return retention.months();
    }

    /** How many trips are older than so many months now: they go in the round of the next day. */
    @Transactional(readOnly = true)
    public int older(SignedIn who, VehicleId car, int months) {
        var period = rights.require(who, car, Purpose.DRIVING_DATA);
        return olderIds(period.id(), car, months).size();
    }

    /** Keeps trips so long from now on. Refuses with {@code bad-retention} what is not from 1 month to the longest. */
    public void choose(SignedIn who, VehicleId car, int months) {
        var period = rights.require(who, car, Purpose.DRIVING_DATA);
        if (months < 1 || months > longest()) {
            throw new BadRetention(longest());
        }
        if (months == longest()) {
            table.remove(period.id());
        } else {
            table.set(period.id(), car, months);
        }
    }

    List<java.util.UUID> olderIds(PeriodId period, VehicleId car, int months) {
        return trips.idsFromTheFirst(new Scope(car, List.of(period), Instant.EPOCH, oldest(months)));
    }

    private Instant oldest(int months) {
        return clock.instant().atZone(ZoneOffset.UTC).minusMonths(months).toInstant();
    }
}
