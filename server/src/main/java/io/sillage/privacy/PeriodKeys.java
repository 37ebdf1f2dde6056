package io.sillage.privacy;

import io.sillage.kernel.PeriodId;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The AES-256 keys that seal what an ownership period leaves behind, each wrapped by one master key that lives outside
 * the database. Destroying a period's key erases its traces for good, in every backup too. Any thread.
 */
@Service
public class PeriodKeys {

    private static final int CACHED_AT_MOST = 50_000;

    private final WrappedKeys wrapped;
    private final ConcurrentHashMap<PeriodId, SecretKey> cache = new ConcurrentHashMap<>();
    private final AtomicLong destructions = new AtomicLong();

    PeriodKeys(WrappedKeys wrapped) {
        this.wrapped = wrapped;
    }

    /**
     * The key of a period, made on first use. Refuses with {@code period-erased} once it was destroyed. A new key is
     * committed on its own: it must outlive the transaction that asked for it.
     */
    public SecretKey keyOf(PeriodId period) {
        var cached = cache.get(period);
        if (cached != null) {
            return cached;
        }
        if (cache.size() >= CACHED_AT_MOST) {
            cache.clear();
        }
        long before = destructions.get();
        var key = wrapped.findOrMake(period);
        cache.put(period, key);
        if (before != destructions.get()) {
            cache.remove(period);
        }
        return key;
    }

    /** Destroys the key; what it sealed can never be read again. May be called twice. */
    public void destroy(PeriodId period) {
        wrapped.destroy(period);
        forget(period);
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(forgetAfterCommit(period));
        }
    }

    /** A reader may fetch the key once more before the destruction is committed. */
    private TransactionSynchronization forgetAfterCommit(PeriodId period) {
        return new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget(period);
            }
        };
    }

    /** Counted first: whoever read the key before this and keeps it after sees that he must not. */
    private void forget(PeriodId period) {
        destructions.incrementAndGet();
        cache.remove(period);
    }
}
