package io.sillage.ownership;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The answers asked for last, in memory. Any thread may ask; the lock is held for a look, never for a query, and what was
 * read before a change is never kept after it.
 *
 * @param <K> what is asked about
 * @param <A> what is known of it
 */
public final class AskedLast<K, A> {

    private final Map<K, A> answers;
    private long changes;

    public AskedLast(int most) {
        this.answers = new LinkedHashMap<>(1024, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, A> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer from memory, else as it is read now. */
    public A of(K key, Supplier<A> read) {
        long before;
        synchronized (answers) {
            @Nullable A known = answers.get(key);
            if (known != null) {
                return known;
            }
            before = changes;
        }
        var fresh = read.get();
        synchronized (answers) {
            if (before == changes) {
                answers.put(key, fresh);
            }
        }
        return fresh;
    }

    /** Forgets an answer once the present transaction is over, however it ends. */
    public void forgetAfterwards(K key) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                forget(key);
            }
        });
    }

    private void forget(K key) {
        synchronized (answers) {
            changes++;
            answers.remove(key);
        }
    }
}
