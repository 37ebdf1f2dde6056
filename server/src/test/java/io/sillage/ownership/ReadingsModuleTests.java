package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.kernel.Sight;
import io.sillage.kernel.SignedIn;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Purpose;
import io.sillage.testing.ModuleTest;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What others than the owner read is counted for him, by reader, purpose and day of UTC. */
@ModuleTest
class ReadingsModuleTests {

    private static final Instant BEFORE_MIDNIGHT = Instant.parse("2026-11-20T23:30:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Rights rights;

    @Autowired
    ReadingLog log;

    @Autowired
    Readings readings;

    @Autowired
    OwnershipData data;

    @Autowired
    MovableClock clock;

    private Household household;
    private SignedIn paul;

    @BeforeEach
    void aHousehold() {
        clock.moveTo(BEFORE_MIDNIGHT);
        var households = new Households(accounts, garage, ownership);
        household = households.any();
        paul = households.any().owner();
    }

    @AfterEach
    void goOn() {
        clock.reset();
    }

    @Test
    void aDayOfOneReaderAndPurposeIsOneLine() {
        read(paul, Purpose.DRIVING_DATA);
        read(paul, Purpose.DRIVING_DATA);
        log.write();
        read(paul, Purpose.DRIVING_DATA);
        read(paul, Purpose.FIND_MY_CAR);
        log.write();
        assertThat(told())
                .extracting(Reading::person, Reading::purpose, Reading::times)
                .containsExactlyInAnyOrder(
                        tuple(paul.account(), Purpose.DRIVING_DATA, 3), tuple(paul.account(), Purpose.FIND_MY_CAR, 1));
        clock.moveTo(Instant.parse("2026-11-21T00:00:00Z"));
        read(paul, Purpose.DRIVING_DATA);
        log.write();
        assertThat(told()).hasSize(3);
        assertThat(told().getFirst().times()).isEqualTo(1);
    }

    @Test
    void aProgramIsNamedAlsoWhenItIsGone() {
        var program = new Sight.Program(UUID.randomUUID(), "Carnet");
        var spoken = household
                .owner()
                .through(Sight.of(program, Set.of(household.period().id()), true));
        read(spoken, Purpose.FIND_MY_CAR);
        log.write();
        assertThat(told()).singleElement().satisfies(reading -> {
            assertThat(reading.program()).isEqualTo("Carnet");
            assertThat(reading.person()).isNull();
        });
        assertThatThrownBy(() -> readings.of(spoken, household.car())).isInstanceOf(NotFound.class);
    }

    @Test
    void whatTheOwnerReadsIsNot() {
        read(household.owner(), Purpose.DRIVING_DATA);
        log.write();
        assertThat(told()).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        assertThatThrownBy(() -> readings.of(paul, household.car())).isInstanceOf(NotFound.class);
    }

    @Test
    void itIsKeptForAYear() {
        read(paul, Purpose.COACHING);
        log.write();
        clock.moveTo(Instant.parse("2027-11-20T23:30:00Z"));
        log.forget();
        assertThat(told()).hasSize(1);
        clock.moveTo(Instant.parse("2027-11-21T00:00:00Z"));
        log.forget();
        assertThat(told()).isEmpty();
    }

    /** Who reads and then closes his account takes his name with him, and not that somebody read. */
    @Test
    void aReadersErasureTakesHisName() {
        read(paul, Purpose.FIND_MY_CAR);
        log.write();
        data.erase(paul.account());
        assertThat(told())
                .singleElement()
                .satisfies(reading -> assertThat(reading.person()).isNotEqualTo(paul.account()));
        data.erase(household.owner().account());
        assertThat(told()).isEmpty();
    }

    @Test
    void whoReadsAndTheOwnerAreBothToldOfIt() {
        read(paul, Purpose.FIND_MY_CAR);
        log.write();
        for (var person : Set.of(paul.account(), household.owner().account())) {
            assertThat(data.export(person))
                    .filteredOn(section -> section.name().equals("ownership.reading"))
                    .singleElement()
                    .satisfies(section -> assertThat(section.rows()).hasSize(1));
        }
    }

    private void read(SignedIn who, Purpose purpose) {
        rights.tellRead(who, household.period(), purpose);
    }

    private List<Reading> told() {
        return readings.of(household.owner(), household.car());
    }
}
