package io.sillage.uplink;

import io.sillage.kernel.StoreHealth;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Whether the store can be written to, and which failures say that it cannot. */
@Component
class StoreGuard {

    private final ObjectProvider<StoreHealth> health;

    StoreGuard(ObjectProvider<StoreHealth> health) {
        this.health = health;
    }

    boolean accepts() {
        return health.stream().allMatch(StoreHealth::accepting);
    }

    /** Whether a failure lies with the store as a whole, and not with what was written. */
    boolean isDown(RuntimeException failure) {
        return failure instanceof TransientDataAccessException
                || failure instanceof NonTransientDataAccessResourceException
                || failure instanceof RecoverableDataAccessException
                || failure instanceof TransactionException;
    }
}
