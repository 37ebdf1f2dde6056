package io.sillage.trip;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.trip.TripQueries.Scope;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/**
 * Trips with all that was measured on them, for their drivers to take along (GDPR 20). Reads a few at a time, so that years
 * of driving are never in memory at once, and holds no transaction while somebody slow takes them.
 */
@Service
public class TakingAlong {

    private static final int AT_ONCE = 20;

    private final TripScopes scopes;
    private final Trips trips;
    private final DrivenReader reader;

    TakingAlong(TripScopes scopes, Trips trips, DrivenReader reader) {
        this.scopes = scopes;
        this.trips = trips;
        this.reader = reader;
    }

    /** One trip; refuses with {@code not-found} what may not be read. */
    public Driven one(SignedIn who, TripId id) {
        var trip = trips.trip(who, id);
        return reader.read(List.of(id.value()), List.of(trip.period())).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** What is to be read of a car on these days; refuses before anything is read. */
    public Luggage of(SignedIn who, VehicleId car, Days days) {
        return new Luggage(who, car, days, reader.ids(scope(who, car, days)));
    }

    private Scope scope(SignedIn who, VehicleId car, Days days) {
        return scopes.of(who, car, days.from(who.zone()), days.until(who.zone()));
    }

    /** The trips of some days, from the first to the last. */
    public final class Luggage {

        private final SignedIn who;
        private final VehicleId car;
        private final Days days;
        private final List<UUID> ids;

        private Luggage(SignedIn who, VehicleId car, Days days, List<UUID> ids) {
            this.who = who;
            this.car = car;
            this.days = days;
            this.ids = ids;
        }

        public int trips() {
            return ids.size();
        }

        /**
         * Hands them over one after the other. Each few are asked for anew: who is put out meanwhile gets none of those that
         * are left (F18).
         *
         * @throws NotFound when nothing of the car may be read any more
         */
        public void each(Consumer<Driven> taker) {
            for (int i = 0; i < ids.size(); i += AT_ONCE) {
                var allowed = scope(who, car, days);
                reader.read(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)), allowed.periods()).stream()
                        .filter(driven -> !driven.trip().startedAt().isBefore(allowed.from()))
                        .forEach(taker);
            }
        }
    }
}
