package io.sillage.uplink;

import io.sillage.wire.ChunkId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Keeps what it is told to record in memory, or does what a test makes it do instead. */
final class FakeUplink implements Uplink {

    private final Map<ChunkId, Report> stored = new ConcurrentHashMap<>();
    private final AtomicReference<Function<List<Report>, List<Outcome>>> behaviour = new AtomicReference<>(this::store);

    @Override
    public List<Outcome> record(List<Report> batch) {
        return behaviour.get().apply(batch);
    }

    List<Outcome> store(List<Report> batch) {
        var outcomes = new ArrayList<Outcome>();
        batch.forEach(report -> outcomes.add(
                new Outcome.Stored(stored.putIfAbsent(report.chunk().id(), report) != null)));
        return outcomes;
    }

    boolean has(ChunkId chunk) {
        return stored.containsKey(chunk);
    }

    Report report(ChunkId chunk) {
        return stored.get(chunk);
    }

    void behave(Function<List<Report>, List<Outcome>> otherwise) {
        behaviour.set(otherwise);
    }

    void behave() {
        behaviour.set(this::store);
    }
}
