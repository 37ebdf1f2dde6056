package io.sillage.car.fleet;

import io.sillage.wire.ChunkId;
import io.sillage.wire.Receipt;
import java.util.BitSet;

/** Which of a car's trips have their receipt, stored or refused for good. Its reader adds, its writer waits. */
final class Receipted {

    private final BitSet trips = new BitSet();
    private final int all;
    private final Tally tally;

    Receipted(int all, Tally tally) {
        this.all = all;
        this.tally = tally;
    }

    synchronized boolean has(int trip) {
        return trips.get(trip);
    }

    synchronized boolean areAll() {
        return trips.cardinality() >= all;
    }

    synchronized void add(Receipt receipt) {
        receipt.stored().forEach(chunk -> {
            if (isNew(chunk)) {
                tally.stored(System.nanoTime());
            }
        });
        receipt.refused().forEach(refused -> {
            if (isNew(refused.chunk())) {
                tally.refusedByReceipt.increment();
            }
        });
        notifyAll();
    }

    /** Waits for the next receipt, at most so long. */
    synchronized void await(long millis) throws InterruptedException {
        if (!areAll()) {
            wait(millis);
        }
    }

    private boolean isNew(ChunkId chunk) {
        int trip = Load.numberOf(chunk.bootSession());
        boolean known = trips.get(trip);
        trips.set(trip);
        return !known;
    }
}
