package io.sillage.ownership;

import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.VehicleId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The pages that are open on a car: when a right to it ends they are cut, and whoever comes back is asked who he is. */
@Component
class OpenPages implements EndsWithOwnership {

    private final ObjectProvider<LiveUpdates> pages;

    OpenPages(ObjectProvider<LiveUpdates> pages) {
        this.pages = pages;
    }

    @Override
    public void ownershipEnded(OwnershipPeriod ended) {
        cutAfterwards(ended.vehicle());
    }

    /** Cuts them once the present transaction is committed. */
    void cutAfterwards(VehicleId car) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                cut(car);
            }
        });
    }

    void cut(VehicleId car) {
        pages.ifAvailable(open -> open.cut(car));
    }
}
