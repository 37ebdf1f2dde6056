package io.sillage.map;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked for last, up to a number of bytes. Any thread may ask; two may make the same thing at once. */
final class ByteLru<K, V> {

    private final long mostBytes;
    private final ToIntFunction<V> weight;
    private final Map<K, V> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    ByteLru(long mostBytes, ToIntFunction<V> weight) {
        this.mostBytes = mostBytes;
        this.weight = weight;
    }

    V get(K key, Supplier<V> maker) {
        var hit = find(key);
        if (hit != null) {
            return hit;
        }
        var made = maker.get();
        keep(key, made);
        return made;
    }

    private synchronized @Nullable V find(K key) {
        return kept.get(key);
    }

    private synchronized void keep(K key, V value) {
        var before = kept.put(key, value);
        bytes += weight.applyAsInt(value) - (before == null ? 0 : weight.applyAsInt(before));
        var eldest = kept.entrySet().iterator();
        while (bytes > mostBytes && eldest.hasNext()) {
            bytes -= weight.applyAsInt(eldest.next().getValue());
            eldest.remove();
        }
    }
}
