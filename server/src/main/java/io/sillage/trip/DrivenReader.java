package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TripQueries.Scope;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads trips with their traces, a few at a time, each few in a transaction of its own. */
@Component
@Transactional(readOnly = true)
class DrivenReader {

    private final TripQueries queries;
    private final Drives drives;
    private final RemarkTable remarks;

    DrivenReader(TripQueries queries, Drives drives, RemarkTable remarks) {
        this.queries = queries;
        this.drives = drives;
        this.remarks = remarks;
    }

    /** The trips of a scope from the first to the last. */
    List<UUID> ids(Scope scope) {
        return queries.idsFromTheFirst(scope);
    }

    /** Those of these trips that are still there, in the order of the ids. */
    List<Driven> read(List<UUID> ids, Collection<PeriodId> periods) {
        var trips = queries.findAll(ids, periods).stream()
                .collect(Collectors.toMap(trip -> trip.id().value(), trip -> trip));
        var said = remarks.of(ids);
        var measured = drives.traces(List.copyOf(trips.values()));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(trips.get(id)).stream())
                .flatMap(trip -> Optional.ofNullable(measured.get(trip.id()))
                        .map(trace -> new Driven(trip, trace, said.getOrDefault(trip.id(), TripRemark.NONE)))
                        .stream())
                .toList();
    }
}
