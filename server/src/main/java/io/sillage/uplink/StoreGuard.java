package io.sillage.uplink;

import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whether the store can be written to, and which failures say that it cannot. */
@Component
class StoreGuard {

    boolean accepts() {
        return true;
    }

    /** Whether a failure lies with the store as a whole, and not with what was written. */
    boolean isDown(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionException;
    }
}
