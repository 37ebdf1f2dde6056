package io.sillage.uplink;

import io.sillage.wire.ChunkId;

/** What a writer must never be: it tells cars that their messages are kept, and only then has them written. */
final class BatchWriter implements Runnable {

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
                var batch = queue.take();
                acknowledger.tell(batch.stream().map(BatchWriter::kept).toList());
                recorder.record(batch);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                // acknowledged, and gone
            }
        }
    }

    void stop() {
        stopping = true;
    }

    private static Settled kept(Arrival arrival) {
        ChunkId chunk = arrival instanceof Arrival.TripPart part ? part.report().chunk().id() : null;
        return new Settled(arrival.delivery(), new Settlement.Kept(chunk));
    }
}
