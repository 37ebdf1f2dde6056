package io.sillage.edge.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages that are open on a car are cut when its ownership ends, and no others (A19). */
@PlatformTest
class LiveStreamsTests {

    private static final Duration AT_MOST = Duration.ofSeconds(5);

    @Autowired
    LiveStreams streams;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void areCutWhenTheOwnershipEnds() {
        var households = new Households(accounts, garage, ownership);
        var sold = households.any();
        var other = households.any();
        int before = streams.openStreams();
        open(sold.owner().account(), sold.car());
        open(sold.owner().account(), sold.car());
        open(other.owner().account(), other.car());
        assertThat(streams.openStreams()).isEqualTo(before + 3);
        ownership.end(sold.car(), Instant.now());
        await().atMost(AT_MOST).until(() -> streams.openStreams() == before + 1);
    }

    @Test
    void stayWhenTheEndIsUndone() {
        var household = new Households(accounts, garage, ownership).any();
        int before = streams.openStreams();
        open(household.owner().account(), household.car());
        transaction.executeWithoutResult(status -> {
            ownership.end(household.car(), Instant.now());
            status.setRollbackOnly();
        });
        await().during(Duration.ofMillis(300)).until(() -> streams.openStreams() == before + 1);
    }

    private void open(AccountId person, VehicleId car) {
        streams.open(new LiveStream(person, car, Duration.ofSeconds(25)), 0);
    }
}
