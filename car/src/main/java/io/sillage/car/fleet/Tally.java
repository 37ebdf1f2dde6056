package io.sillage.car.fleet;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
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
    final Latencies acknowledgement = new Latencies();
    final Latencies lateness = new Latencies();
    private final AtomicLong lastReceipt = new AtomicLong();

    /** The server has told of a trip that it is stored. */
    void stored(long nowNanos) {
        receipted.increment();
        lastReceipt.accumulateAndGet(nowNanos, (before, now) -> before == 0 ? now : Math.max(before, now));
    }

    /** One object on one line. The rate is that of stored trips up to the last one's receipt. */
    String json(int cars, long beganNanos, double bytesATrip) {
        double seconds = Math.max(1, lastReceipt.get() - beganNanos) / 1e9;
        return String.format(
                Locale.ROOT,
                "{\"cars\":%d,\"sent\":%d,\"acknowledged\":%d,\"refused\":%d,\"receipted\":%d,\"refused_by_receipt\":%d,"
                        + "\"lost_connections\":%d,\"failed_connects\":%d,\"seconds\":%.3f,\"trips_per_second\":%.1f,"
                        + "\"ack_p50_ms\":%.2f,\"ack_p99_ms\":%.2f,\"late_p99_ms\":%.2f,\"bytes_per_trip\":%.0f}",
                cars,
                sent.sum(),
                acknowledged.sum(),
                refused.sum(),
                receipted.sum(),
                refusedByReceipt.sum(),
                lostConnections.sum(),
                failedConnects.sum(),
                receipted.sum() == 0 ? 0 : seconds,
                receipted.sum() / seconds,
                acknowledgement.percentileMs(0.5),
                acknowledgement.percentileMs(0.99),
                lateness.percentileMs(0.99),
                bytesATrip);
    }
}
