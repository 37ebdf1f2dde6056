package io.sillage.uplink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Has parts of trips recorded, a whole batch in one commit where that works; a part that fails is found by halving, so
 * that its good neighbours are stored (A27, F07). Runs on the writer threads.
 */
@Component
class TripRecorder {

    static final String UNRECORDABLE = "chunk-unrecordable";

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(TripRecorder.class));

    /** Two writers that lock rows in one order cannot lock each other out. */
    private static final Comparator<Arrival.TripPart> BY_CAR_AND_TRIP = Comparator.comparing(
                    (Arrival.TripPart part) -> part.report().vehicle().value())
            .thenComparing(part -> part.report().chunk().tripId())
            .thenComparing(part -> part.report().chunk().part());

    private final ObjectProvider<Uplink> uplink;
    private final Quarantine quarantine;
    private final StoreGuard store;
    private final Suspects suspects = new Suspects();

    TripRecorder(ObjectProvider<Uplink> uplink, Quarantine quarantine, StoreGuard store) {
        this.uplink = uplink;
        this.quarantine = quarantine;
        this.store = store;
    }

    List<Settled> record(List<Arrival.TripPart> parts) {
        var recording = uplink.getIfAvailable();
        if (parts.isEmpty() || recording == null || !store.accepts()) {
            return Settled.withheld(parts);
        }
        var settled = new ArrayList<Settled>(parts.size());
        record(recording, parts.stream().sorted(BY_CAR_AND_TRIP).toList(), settled);
        return settled;
    }

    private void record(Uplink recording, List<Arrival.TripPart> parts, List<Settled> settled) {
        try {
            settle(
                    parts,
                    recording.record(
                            parts.stream().map(Arrival.TripPart::report).toList()),
                    settled);
        } catch (RuntimeException failure) {
            if (store.isDown(failure)) {
                FAILURES.warn("parts of trips wait in the cars, for the store is down", failure);
                settled.addAll(Settled.withheld(parts));
            } else if (parts.size() > 1) {
                record(recording, parts.subList(0, parts.size() / 2), settled);
                record(recording, parts.subList(parts.size() / 2, parts.size()), settled);
            } else {
                settled.addAll(judge(parts.getFirst(), failure));
            }
        }
    }

    private void settle(List<Arrival.TripPart> parts, List<Outcome> outcomes, List<Settled> settled) {
        if (outcomes.size() != parts.size()) {
            throw new IllegalStateException(outcomes.size() + " outcomes for " + parts.size() + " reports");
        }
        var refused = new ArrayList<Arrival.Faulty>(0);
        for (int i = 0; i < outcomes.size(); i++) {
            var part = parts.get(i);
            switch (outcomes.get(i)) {
                case Outcome.Stored stored ->
                    settled.add(new Settled(
                            part.delivery(),
                            new Settlement.Kept(part.report().chunk().id())));
                case Outcome.Refused(var code, var reason) -> refused.add(faulty(part, code, reason));
            }
        }
        suspects.stored(parts.size() - refused.size());
        settled.addAll(quarantine.keep(refused));
    }

    private List<Settled> judge(Arrival.TripPart part, RuntimeException failure) {
        var chunk = part.report().chunk().id();
        FAILURES.warn("a part of a trip of car " + part.report().vehicle() + " could not be recorded", failure);
        if (suspects.failedAlone(chunk)) {
            return quarantine.keep(List.of(faulty(part, UNRECORDABLE, "failed alone, while others were recorded")));
        }
        return Settled.withheld(List.of(part));
    }

    private static Arrival.Faulty faulty(Arrival.TripPart part, String code, String reason) {
        var report = part.report();
        return new Arrival.Faulty(
                part.delivery(),
                new Arrival.Fault(
                        CarTopic.TRIP,
                        report.chunk().id(),
                        report.sha256(),
                        report.payloadBytes(),
                        code,
                        reason,
                        report.receivedAt()));
    }
}
