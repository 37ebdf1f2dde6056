package io.sillage.account;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts tries under keys such as an address: so many at once, then one again each so often. Holds the keys seen last
 * and no more, so that a flood of keys cannot fill the memory. Any thread may ask.
 */
public final class Throttle {

    private static final int MOST_KEYS = 50_000;

    private final long tries;
    private final Duration refill;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_KEYS;
        }
    };

    /** @param refill the time in which all tries come back, evenly */
    public Throttle(long tries, Duration refill) {
        this.tries = tries;
        this.refill = refill;
    }

    /** Takes a try, if one is left. */
    public boolean take(String key) {
        return bucket(key).tryConsume(1);
    }

    /** Gives a try back, for one that was right. */
    void giveBack(String key) {
        bucket(key).addTokens(1);
    }

    private Bucket bucket(String key) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    key,
                    k -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(tries).refillGreedy(tries, refill))
                            .build());
        }
    }
}
