package io.sillage.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Sharing;
import io.sillage.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Private mode as those meet it who do not own the car (A22). */
@ModuleTest
class PrivateModeOfOthersModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Sharing sharing;

    @Autowired
    ParkedPlaces places;

    @Autowired
    PrivateMode mode;

    private Household household;

    @BeforeEach
    void household() {
        household = new Households(accounts, garage, ownership).any();
    }

    @Test
    void nobodyElseSwitchesItNorLearnsOfIt() {
        var other = new Households(accounts, garage, ownership).any().owner();
        mode.switchOn(household.owner(), household.car());
        assertThatThrownBy(() -> mode.look(other, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mode.proof(other, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mode.switchOn(other, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mode.switchOff(other, household.car())).isInstanceOf(NotFound.class);
        assertThat(mode.look(household.owner(), household.car()).isOn()).isTrue();
    }

    @Test
    void whomTheCarIsSharedWithNeitherSwitchesItNorLearnsOfItNorOfAPlace() {
        var paul = new Households(accounts, garage, ownership).person("paul@example.org");
        sharing.invite(household.owner(), household.car(), "paul@example.org", Sharing.OFFERED, null);
        sharing.accept(paul, sharing.offeredTo(paul).getFirst().id());
        mode.switchOn(household.owner(), household.car());
        assertThat(places.find(paul, household.car())).isEmpty();
        assertThat(places.privateSince(paul, household.car())).isPresent();
        assertThat(mode.find(paul, household.car())).isEmpty();
        assertThatThrownBy(() -> mode.look(paul, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mode.switchOn(paul, household.car())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> mode.switchOff(paul, household.car())).isInstanceOf(NotFound.class);
        assertThat(mode.look(household.owner(), household.car()).isOn()).isTrue();
    }
}
