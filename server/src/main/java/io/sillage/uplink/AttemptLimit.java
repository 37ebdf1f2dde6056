package io.sillage.uplink;

import io.github.bucket4j.Bucket;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often one may fail before he is sent away: ten times at once, then ten a minute. Who shows a certificate is
 * counted by it, so that one car shuts out no other behind the same address; a stranger by his address, IPv6 by its
 * /64. Remembers the ten thousand that failed last. Called from any event loop.
 */
final class AttemptLimit {

    private static final int FAILURES = 10;
    private static final int REMEMBERED = 10_000;
    private static final int PREFIX_BYTES = 8;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized boolean isSpent(String who) {
        var bucket = buckets.get(who);
        return bucket != null && bucket.getAvailableTokens() == 0;
    }

    synchronized void failed(String who) {
        buckets.computeIfAbsent(who, any -> newBucket()).tryConsume(1);
    }

    private static Bucket newBucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(FAILURES).refillGreedy(FAILURES, Duration.ofMinutes(1)))
                .build();
    }

    /** Whom an address stands for. */
    static String network(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return bytes.length <= PREFIX_BYTES ? address : Arrays.toString(Arrays.copyOf(bytes, PREFIX_BYTES));
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
