package io.sillage.car.link;

import java.util.concurrent.atomic.LongAdder;

/** How many chunks the server has given a receipt for since the unit was opened. Safe for use by several threads. */
public final class Deliveries {

    private final LongAdder stored = new LongAdder();
    private final LongAdder refused = new LongAdder();

    void countStored() {
        stored.increment();
    }

    void countRefused() {
        refused.increment();
    }

    public long stored() {
        return stored.sum();
    }

    public long refused() {
        return refused.sum();
    }
}
