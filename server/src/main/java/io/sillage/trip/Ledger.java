package io.sillage.trip;

import io.sillage.kernel.VehicleId;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Outcome.Refused;
import io.sillage.uplink.Outcome.Stored;
import io.sillage.wire.ChunkId;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Enters a batch: chunk ids, traces, trips and what listeners draw from them. Called inside one transaction. */
@Component
class Ledger {

    private final ChunkStore chunks;
    private final TraceStore traces;
    private final WithheldStore withheld;
    private final TripStore trips;
    private final Gathering gathering;
    private final Months months;
    private final ObjectProvider<TripListener> listeners;

    Ledger(
            ChunkStore chunks,
            TraceStore traces,
            WithheldStore withheld,
            TripStore trips,
            Gathering gathering,
            Months months,
            ObjectProvider<TripListener> listeners) {
        this.chunks = chunks;
        this.traces = traces;
        this.withheld = withheld;
        this.trips = trips;
        this.gathering = gathering;
        this.months = months;
        this.listeners = listeners;
    }

    /** What became of each report, in order, and the trips that are new or changed. */
    record Entered(List<Outcome> outcomes, List<Trip> trips) {}

    Entered enter(List<Sent> batch) {
        months.mustBeReady(batch.stream().map(sent -> sent.row().tracedAt()));
        var claimed = chunks.claim(firstOfEach(batch));
        var fresh = new HashMap<ChunkId, Sent>();
        batch.forEach(sent -> {
            if (claimed.containsKey(sent.row().id())) {
                fresh.putIfAbsent(sent.row().id(), sent);
            }
        });
        traces.insert(List.copyOf(fresh.values()));
        withheld.insert(fresh.values());
        var recorded = recorded(List.copyOf(fresh.values()), claimed);
        write(recorded);
        return new Entered(
                outcomes(batch, fresh),
                recorded.stream().map(RecordedTrip::trip).toList());
    }

    /** Puts trips together anew from all their chunks, such as those that nothing more is heard of. */
    List<Trip> enterAgain(List<UUID> ids) {
        var recorded = gathering.gather(ids);
        write(recorded);
        return recorded.stream().map(RecordedTrip::trip).toList();
    }

    /** One report a chunk id, and one car a trip: what contradicts these within the batch is left to be refused. */
    private static List<Sent> firstOfEach(List<Sent> batch) {
        var ids = new HashSet<ChunkId>();
        var cars = new HashMap<UUID, VehicleId>();
        return batch.stream()
                .filter(sent -> sent.row()
                                .vehicle()
                                .equals(cars.computeIfAbsent(
                                        sent.row().trip(), trip -> sent.row().vehicle()))
                        && ids.add(sent.row().id()))
                .toList();
    }

    private List<RecordedTrip> recorded(List<Sent> fresh, Map<ChunkId, Boolean> claimed) {
        var together = new HashMap<UUID, Integer>();
        fresh.forEach(sent -> together.merge(sent.row().trip(), 1, Integer::sum));
        var recorded = new ArrayList<RecordedTrip>();
        var parts = new ArrayList<ChunkRow>();
        for (var sent : fresh) {
            boolean others = Boolean.TRUE.equals(claimed.get(sent.row().id()))
                    || together.getOrDefault(sent.row().trip(), 0) > 1;
            if (sent.taken().isWhole() && !others) {
                recorded.add(Summary.of(Assembly.of(List.of(sent.taken()))));
            } else {
                parts.add(sent.row());
            }
        }
        recorded.addAll(gathering.gatherWith(parts));
        return recorded;
    }

    private void write(List<RecordedTrip> recorded) {
        if (recorded.isEmpty()) {
            return;
        }
        months.mustBeReady(recorded.stream().map(told -> told.trip().startedAt()));
        trips.insert(recorded.stream().map(RecordedTrip::trip).toList());
        listeners.orderedStream().forEach(listener -> listener.recorded(recorded));
    }

    private List<Outcome> outcomes(List<Sent> batch, Map<ChunkId, Sent> fresh) {
        var rest = batch.stream()
                .filter(sent -> fresh.get(sent.row().id()) != sent)
                .toList();
        var known = rest.isEmpty() ? Map.<ChunkId, ChunkStore.Known>of() : chunks.known(rest);
        return batch.stream()
                .map(sent -> fresh.get(sent.row().id()) == sent
                        ? new Stored(false)
                        : again(sent, known.get(sent.row().id())))
                .toList();
    }

    private Outcome again(Sent sent, ChunkStore.@Nullable Known known) {
        if (known == null) {
            chunks.quarantine(sent, "chunk-conflict");
            return new Refused(
                    "chunk-conflict",
                    "part " + sent.row().part() + " of this trip came in another chunk or from another car");
        }
        if (!known.vehicle().equals(sent.row().vehicle())
                || !MessageDigest.isEqual(known.sha256(), sent.report().sha256())) {
            chunks.quarantine(sent, "chunk-conflict");
            return new Refused("chunk-conflict", "a chunk of this id with other content is stored; expected the same");
        }
        return new Stored(true);
    }
}
