package io.sillage.trip;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.OwnershipPeriod;
import io.sillage.ownership.Rights;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Trips that somebody may change: those of his own ownership periods, when he is there himself. */
@Component
class OwnTrips {

    private final Rights rights;
    private final TripQueries queries;
    private final JdbcTemplate jdbc;

    OwnTrips(Rights rights, TripQueries queries, JdbcTemplate jdbc) {
        this.rights = rights;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    /** Refuses with {@code not-found} what is another's, and whatever a program asks. */
    Trip own(SignedIn who, TripId id) {
        return queries.find(id, periodIds(who)).orElseThrow(NotFound::new);
    }

    List<OwnershipPeriod> periods(SignedIn who) {
        return who.sight().whole() ? rights.periodsOf(who) : List.of();
    }

    /** One change at a time of what an owner says of his trips, until the transaction ends. */
    void oneAtATime(PeriodId period) {
        jdbc.query(
                "select pg_advisory_xact_lock(hashtextextended(?, 0))",
                row -> {
                    // nothing to read
                },
                "trip " + period);
    }

    private List<PeriodId> periodIds(SignedIn who) {
        return periods(who).stream().map(OwnershipPeriod::id).toList();
    }
}
