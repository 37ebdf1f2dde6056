package io.sillage.trip;

import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import java.util.List;
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
                .orElseThrow(io.sillage.kernel.NotFound::new);
    }

    /** What is to be read of a car on these days; refuses before anything is read. */
    public Luggage of(SignedIn who, VehicleId car, Days days) {
        var scope = scopes.of(who, car, days.from(who.zone()), days.until(who.zone()));
        return new Luggage(scope, reader.ids(scope));
    }

    /** The trips of some days, from the first to the last. */
    public final class Luggage {

        private final TripQueries.Scope scope;
        private final List<java.util.UUID> ids;

        private Luggage(TripQueries.Scope scope, List<java.util.UUID> ids) {
            this.scope = scope;
            this.ids = ids;
        }

        public int trips() {
            return ids.size();
        }

        public void each(Consumer<Driven> taker) {
            for (int i = 0; i < ids.size(); i += AT_ONCE) {
                reader.read(ids.subList(i, Math.min(ids.size(), i + AT_ONCE)), scope.periods())
                        .forEach(taker);
            }
        }
    }
}
