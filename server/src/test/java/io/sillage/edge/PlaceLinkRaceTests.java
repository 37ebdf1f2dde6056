package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.location.PlaceLinks;
import io.sillage.location.TooManyPlaceLinks;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.time.Duration;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** An owner who makes many links to where his car is parked at once has no more than he may have. */
@PlatformTest
class PlaceLinkRaceTests {

    private static final int MOST = 5;
    private static final int AT_ONCE = 8;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    @Autowired
    PlaceLinks links;

    @RepeatedTest(5)
    void ofManyAtOnceAsManyAreMadeAsAreAllowed() throws InterruptedException, ExecutionException {
        var claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        AnyTrip.of(claire.car(), uplink);
        assertThat(madeAtOnce(claire)).isEqualTo(MOST);
        assertThat(links.all(claire.owner(), claire.car())).hasSize(MOST);
    }

    private int madeAtOnce(Household claire) throws InterruptedException, ExecutionException {
        var together = new CyclicBarrier(AT_ONCE);
        Callable<Boolean> make = () -> {
            together.await();
            try {
                links.make(claire.owner(), claire.car(), Duration.ofHours(1));
                return true;
            } catch (TooManyPlaceLinks refused) {
                return false;
            }
        };
        int made = 0;
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var one : threads.invokeAll(Collections.nCopies(AT_ONCE, make))) {
                made += one.get() ? 1 : 0;
            }
        }
        return made;
    }
}
