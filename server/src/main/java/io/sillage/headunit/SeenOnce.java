package io.sillage.headunit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was seen while it is good, and not more than so much: what is full lets nothing in. Any thread may ask. */
final class SeenOnce {

    private static final int MOST = 200_000;

    private final Map<String, Instant> seen = new LinkedHashMap<>();

    /** Whether this was not seen before. A proof is good for a minute before and after its time. */
    synchronized boolean first(String id, Instant now) {
        var old = now.minus(KeyProofs.GOOD_FOR.multipliedBy(2));
        var entries = seen.values().iterator();
        while (entries.hasNext() && entries.next().isBefore(old)) {
            entries.remove();
        }
        return seen.size() < MOST && seen.putIfAbsent(id, now) == null;
    }
}
