package io.sillage.privacy;

import io.sillage.kernel.PeriodId;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Service;

/**
 * The AES-256 keys that seal what an ownership period leaves behind, each wrapped by one master key that lives outside
 * the database. Destroying a period's key erases its traces for good, in every backup too.
 */
@Service
public class PeriodKeys {

    PeriodKeys() {}

    /** The key of a period, made on first use. Refuses with {@code period-erased} once it was destroyed. */
    public SecretKey keyOf(PeriodId period) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }

    /** Destroys the key; what it sealed can never be read again. May be called twice. */
    public void destroy(PeriodId period) {
        throw new UnsupportedOperationException("filled in by the trip room");
    }
}
