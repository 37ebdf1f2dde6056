package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ModuleTest
class OwnershipModuleTests {

    private static final Instant NOON = Instant.parse("2025-11-20T12:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Rights rights;

    @Autowired
    TransactionTemplate transactions;

    private Households households;

    @BeforeEach
    void households() {
        households = new Households(accounts, garage, ownership);
    }

    @Test
    void anOwnerMayAskForHisCar() {
        var household = households.any();
        assertThat(rights.require(household.owner(), household.car(), Purpose.DRIVING_DATA))
                .isEqualTo(household.period());
    }

    @Test
    @Covers("R5")
    void aForeignCarAndNoCarLookTheSame() {
        var household = households.any();
        var stranger = households.any().owner();
        var foreign = catchThrowable(() -> rights.require(stranger, household.car(), Purpose.DRIVING_DATA));
        var missing = catchThrowable(() -> rights.require(stranger, VehicleId.random(), Purpose.DRIVING_DATA));
        assertThat(foreign).isExactlyInstanceOf(NotFound.class).hasSameClassAs(missing);
        assertThat(foreign).hasMessage(missing.getMessage());
    }

    @Test
    void aFormerOwnerMayNotAskAnyMore() {
        var household = households.any();
        rights.require(household.owner(), household.car(), Purpose.VEHICLE);
        ownership.end(household.car(), NOON);
        assertThatThrownBy(() -> rights.require(household.owner(), household.car(), Purpose.VEHICLE))
                .isInstanceOf(NotFound.class);
        assertThat(rights.periodsOf(household.owner().account()))
                .extracting(OwnershipPeriod::vehicle)
                .containsExactly(household.car());
    }

    @Test
    void anInstantBelongsToWhoOwnedTheCarThen() {
        var household = households.any();
        var buyer = households.any().owner();
        var first = ownership.end(household.car(), NOON);
        var second = ownership.begin(household.car(), buyer.account(), NOON);

        assertThat(rights.periodAt(household.car(), NOON.minusMillis(1))).contains(first);
        assertThat(rights.periodAt(household.car(), NOON)).contains(second);
        assertThat(rights.periodAt(household.car(), Households.LONG_AGO.minusMillis(1)))
                .isEmpty();
    }

    @Test
    @Covers("R7")
    void aSecondOwnerIsRefusedWhileThereIsOne() {
        var household = households.any();
        assertThatThrownBy(() -> ownership.begin(household.car(), AccountId.random(), NOON))
                .isInstanceOf(AlreadyOwned.class);
        assertThat(rights.periodAt(household.car(), NOON)).contains(household.period());
    }

    @Test
    void periodsMayNotOverlapInThePastEither() {
        var household = households.any();
        ownership.end(household.car(), NOON);
        assertThatThrownBy(() -> ownership.begin(household.car(), AccountId.random(), NOON.minusSeconds(1)))
                .isInstanceOf(AlreadyOwned.class);
    }

    @Test
    void ofManyWhoAskAtOnceExactlyOneIsToldYes() throws InterruptedException, ExecutionException {
        var car = households.car();
        int people = 8;
        var together = new CyclicBarrier(people);
        Callable<Boolean> ask = () -> {
            together.await();
            try {
                ownership.begin(car, AccountId.random(), NOON);
                return true;
            } catch (AlreadyOwned refused) {
                return false;
            }
        };
        int yes = 0;
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(
                    IntStream.range(0, people).mapToObj(i -> ask).toList())) {
                yes += answer.get() ? 1 : 0;
            }
        }
        assertThat(yes).isOne();
        assertThat(rights.periodAt(car, NOON)).isPresent();
    }

    @Test
    void whatIsRolledBackNeverWasInMemory() {
        var car = households.car();
        assertThat(rights.periodAt(car, NOON)).isEmpty();
        transactions.executeWithoutResult(status -> {
            ownership.begin(car, AccountId.random(), NOON);
            status.setRollbackOnly();
        });
        assertThat(rights.periodAt(car, NOON)).isEmpty();
    }

    @Test
    void anEndBeforeTheBeginningIsRefused() {
        var household = households.any();
        assertThatThrownBy(() -> ownership.end(household.car(), Households.LONG_AGO))
                .isInstanceOf(PeriodBackwards.class);
        assertThatThrownBy(() -> ownership.end(households.car(), NOON.plus(1, ChronoUnit.DAYS)))
                .isInstanceOf(NotFound.class);
    }
}
