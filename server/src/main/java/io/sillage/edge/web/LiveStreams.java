package io.sillage.edge.web;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.VehicleId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The live streams that are open, by car and by person. {@link #changed} runs on the thread that committed and only
 * puts a word into each stream's short queue; each stream writes on a virtual thread of its own.
 */
@Component
class LiveStreams implements LiveUpdates {

    private static final int STREAMS_A_PERSON = 8;
    private static final int CARS_REMEMBERED = 10_000;

    private final Map<VehicleId, Set<LiveStream>> byCar = new ConcurrentHashMap<>();
    private final Map<AccountId, Deque<LiveStream>> byPerson = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();
    private final Map<VehicleId, LiveStream.Change> latest = new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VehicleId, LiveStream.Change> eldest) {
            return size() > CARS_REMEMBERED;
        }
    };

    /** The number of the newest change of all; a page carries it, so that its stream can tell what it missed. */
    long latestChange() {
        return changes.get();
    }

    @Override
    public void changed(VehicleId car, String what) {
        var change = new LiveStream.Change(changes.incrementAndGet(), what);
        synchronized (latest) {
            latest.put(car, change);
        }
        byCar.getOrDefault(car, Set.of()).forEach(stream -> stream.tell(change));
    }

    @Override
    public void cut(VehicleId car) {
        byCar.getOrDefault(car, Set.of()).forEach(LiveStream::close);
    }

    /** Opens a stream, tells it what the page missed since it was made, and closes the person's oldest beyond eight. */
    void open(LiveStream stream, long since) {
        byCar.computeIfAbsent(stream.car(), car -> ConcurrentHashMap.newKeySet())
                .add(stream);
        byPerson.compute(stream.person(), (person, open) -> {
            var streams = open == null ? new ArrayDeque<LiveStream>() : open;
            streams.addLast(stream);
            if (streams.size() > STREAMS_A_PERSON) {
                streams.removeFirst().close();
            }
            return streams;
        });
        LiveStream.Change missed;
        synchronized (latest) {
            missed = latest.get(stream.car());
        }
        if (missed != null && missed.number() > since) {
            stream.tell(missed);
        }
        stream.start(() -> forget(stream));
    }

    private void forget(LiveStream stream) {
        byCar.computeIfPresent(stream.car(), (car, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
        byPerson.computeIfPresent(stream.person(), (person, open) -> {
            open.remove(stream);
            return open.isEmpty() ? null : open;
        });
    }

    int openStreams() {
        return byCar.values().stream().mapToInt(Set::size).sum();
    }

    /** Before the server waits for its open answers: these would never end by themselves. */
    @EventListener(ContextClosedEvent.class)
    void closeAll() {
        byCar.values().forEach(open -> open.forEach(LiveStream::close));
    }
}
