package io.sillage.car.fleet;

import java.util.concurrent.atomic.LongAdder;

/** What a fleet has done so far. Safe for use by several threads. */
final class Tally {

    final LongAdder sent = new LongAdder();
    final LongAdder acknowledged = new LongAdder();
    final LongAdder refused = new LongAdder();
    final LongAdder receipted = new LongAdder();
    final LongAdder refusedByReceipt = new LongAdder();
    final LongAdder lostConnections = new LongAdder();
    final LongAdder failedConnects = new LongAdder();
}
