package io.sillage.ownership;

import io.github.bucket4j.Bucket;
import io.sillage.kernel.AccountId;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Counts how many VINs each person gives, so that nobody tries them one after the other (A02). Remembers the people seen
 * last and no more. Any thread may ask.
 */
@Component
class VinTries {

    static final int AN_HOUR = 20;
    private static final int MOST_PEOPLE = 50_000;

    private final Map<AccountId, Bucket> buckets = new LinkedHashMap<>(256, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<AccountId, Bucket> eldest) {
            return size() > MOST_PEOPLE;
        }
    };

    /** @throws TooManyVins when none is left */
    void take(AccountId person) {
        if (!bucket(person).tryConsume(1)) {
            throw new TooManyVins();
        }
    }

    private Bucket bucket(AccountId person) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    person,
                    p -> Bucket.builder()
                            .addLimit(limit -> limit.capacity(AN_HOUR).refillGreedy(AN_HOUR, Duration.ofHours(1)))
                            .build());
        }
    }
}
