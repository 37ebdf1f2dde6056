package io.sillage.journey;

import io.sillage.kernel.LiveUpdates;
import io.sillage.kernel.VehicleId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells the pages that are open on a car, once what they would show is on disk. */
@Component
class PageNews {

    private final ObjectProvider<LiveUpdates> liveUpdates;

    PageNews(ObjectProvider<LiveUpdates> liveUpdates) {
        this.liveUpdates = liveUpdates;
    }

    void changed(VehicleId car) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                liveUpdates.ifAvailable(pages -> pages.changed(car, "journey"));
            }
        });
    }
}
