package io.sillage.edge.web;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One open page that waits for changes of a car. Its virtual thread alone writes to it. */
final class LiveStream {

    /** Something about the car changed; numbers rise over all cars. */
    record Change(long number, String what) {}

    /** Long enough to be quiet, short enough that a right that ended ends its stream: the browser comes back and is asked. */
    static final Duration LIFETIME = Duration.ofMinutes(15);

    private static final Change CLOSE = new Change(-1, "");
    private static final int WAITING = 16;

    private final AccountId person;
    private final VehicleId car;
    private final Duration heartbeat;
    private final SseEmitter emitter = new SseEmitter(LIFETIME.toMillis());
    private final BlockingQueue<Change> waiting = new ArrayBlockingQueue<>(WAITING);

    LiveStream(AccountId person, VehicleId car, Duration heartbeat) {
        this.person = person;
        this.car = car;
        this.heartbeat = heartbeat;
    }

    AccountId person() {
        return person;
    }

    VehicleId car() {
        return car;
    }

    SseEmitter emitter() {
        return emitter;
    }

    /** Never blocks: when many changes wait already, one more tells the page nothing new. */
    void tell(Change change) {
        waiting.offer(change);
    }

    void close() {
        waiting.clear();
        waiting.offer(CLOSE);
    }

    void start(Runnable ended) {
        emitter.onTimeout(this::close);
        emitter.onError(fault -> close());
        emitter.onCompletion(this::close);
        Thread.ofVirtual().name("live-stream").start(() -> {
            try {
                write();
            } finally {
                ended.run();
            }
        });
    }

    private void write() {
        try {
            emitter.send(SseEmitter.event().comment("here"));
            for (var change = next(); change != CLOSE; change = next()) {
                emitter.send(change.number() == 0 ? SseEmitter.event().comment("still here") : event(change));
            }
            emitter.complete();
        } catch (IOException | IllegalStateException e) {
            close(); // the page has gone; the container ends what is left of the answer
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Change next() throws InterruptedException {
        var change = waiting.poll(heartbeat.toMillis(), TimeUnit.MILLISECONDS);
        return change == null ? new Change(0, "") : change;
    }

    private static SseEmitter.SseEventBuilder event(Change change) {
        return SseEmitter.event()
                .id(Long.toString(change.number()))
                .name(change.what())
                .data("changed");
    }
}
