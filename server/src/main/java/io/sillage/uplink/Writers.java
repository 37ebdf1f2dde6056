package io.sillage.uplink;

import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The writer threads of the link. */
@Component
class Writers {

    private static final Logger LOG = LoggerFactory.getLogger(Writers.class);
    private static final long STOP_MS = 5_000;

    private final ArrivalQueue queue;
    private final Recorder recorder;
    private final Acknowledger acknowledger;
    private final UplinkSettings settings;
    private final List<BatchWriter> writers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Writers(ArrivalQueue queue, Recorder recorder, Acknowledger acknowledger, UplinkSettings settings) {
        this.queue = queue;
        this.recorder = recorder;
        this.acknowledger = acknowledger;
        this.settings = settings;
    }

    synchronized void start() {
        for (int i = 0; i < settings.batches().writers(); i++) {
            var writer = new BatchWriter(queue, recorder, acknowledger);
            writers.add(writer);
            threads.add(Thread.ofPlatform().name("link-writer-" + i).daemon().start(writer));
        }
    }

    /** Lets what is queued be written, and waits for it a while. */
    synchronized void stop() {
        writers.forEach(BatchWriter::stop);
        for (var thread : threads) {
            try {
                thread.join(STOP_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                LOG.warn("the writers were not waited for", e);
                return;
            }
        }
        writers.clear();
        threads.clear();
    }
}
