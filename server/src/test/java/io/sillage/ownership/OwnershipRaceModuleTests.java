package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two who do something with one car at the same moment, over and over: it never has two owners (F18). */
@ModuleTest
class OwnershipRaceModuleTests {

    private static final int REPETITIONS = 1_000;
    private static final Instant NOON = Instant.parse("2025-11-20T12:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Passing passing;

    @Autowired
    KeptPeriodRepository periods;

    private ExecutorService both;
    private final CyclicBarrier together = new CyclicBarrier(2);
    private Households households;
    private AccountId claire;
    private AccountId marc;

    @BeforeEach
    void twoPeople() {
        both = Executors.newFixedThreadPool(2);
        households = new Households(accounts, garage, ownership);
        claire = households.any().owner().account();
        marc = households.any().owner().account();
    }

    @AfterEach
    void goHome() {
        both.shutdownNow();
    }

    @Test
    @Covers("R7")
    void ofTwoWhoAreGivenACarOneOwnsIt() throws InterruptedException, ExecutionException {
        for (int i = 0; i < REPETITIONS; i++) {
            var car = households.car();
            long given = race(() -> ownership.begin(car, claire, NOON), () -> ownership.begin(car, marc, NOON));
            assertThat(given).isOne();
            assertThat(periods.findByVehicleOrderByFromDesc(car)).hasSize(1);
        }
    }

    @Test
    void whoTakesItOffHisAccountWhileItPassesOnEndsItOnce() throws InterruptedException, ExecutionException {
        for (int i = 0; i < REPETITIONS / 5; i++) {
            var car = households.car();
            var hers = ownership.begin(car, claire, NOON);
            long done = race(
                    () -> passing.pass(hers, marc, NOON.plusSeconds(60)),
                    () -> ownership.end(car, NOON.plusSeconds(30)));
            assertThat(done).isOne();
            var all = periods.findByVehicleOrderByFromDesc(car);
            assertThat(all.stream().filter(period -> period.until() == null)).hasSizeLessThanOrEqualTo(1);
            assertThat(all.getLast().until()).isNotNull();
        }
    }

    /** How many of the two succeeded. */
    private long race(Runnable one, Runnable other) throws InterruptedException, ExecutionException {
        var results = Stream.of(one, other)
                .map(deed -> both.submit(() -> succeeds(deed)))
                .toList();
        long done = 0;
        for (Future<Boolean> result : results) {
            done += result.get() ? 1 : 0;
        }
        return done;
    }

    private boolean succeeds(Runnable deed) throws Exception {
        together.await();
        try {
            deed.run();
            return true;
        } catch (RuntimeException refused) {
            return false;
        }
    }
}
