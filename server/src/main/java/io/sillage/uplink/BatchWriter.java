package io.sillage.uplink;

import java.util.List;
import org.slf4j.LoggerFactory;

/** A writer thread: takes a batch, has it written, and only then has its cars told. In any doubt they are told nothing. */
final class BatchWriter implements Runnable {

    private static final RareLog FAILURES = new RareLog(LoggerFactory.getLogger(BatchWriter.class));

    private final ArrivalQueue queue;
    private final Recorder recorder;
    private final Acknowledger acknowledger;
    private volatile boolean stopping;

    BatchWriter(ArrivalQueue queue, Recorder recorder, Acknowledger acknowledger) {
        this.queue = queue;
        this.recorder = recorder;
        this.acknowledger = acknowledger;
    }

    @Override
    public void run() {
        while (!stopping || !queue.isEmpty()) {
            try {
                write(queue.take());
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    /** Lets the writer finish what is queued. */
    void stop() {
        stopping = true;
    }

    private void write(List<Arrival> batch) {
        if (batch.isEmpty()) {
            return;
        }
        acknowledger.tell(settle(batch));
    }

    private List<Settled> settle(List<Arrival> batch) {
        try {
            return recorder.record(batch);
        } catch (RuntimeException | Error failure) {
            FAILURES.warn("a batch could not be written; its cars keep their copies", failure);
            return Settled.withheld(batch);
        }
    }
}
