package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.Cars;
import io.sillage.kernel.NotFound;
import io.sillage.testing.ModuleTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ModuleTest
class MembershipsModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Memberships memberships;

    @Autowired
    OwnershipData data;

    private Households households;

    @BeforeEach
    void households() {
        households = new Households(accounts, garage, ownership);
    }

    @Test
    void aCarIsCalledByItsModelUntilItsOwnerNamesIt() {
        var household = households.any();
        assertThat(memberships.of(household.owner()))
                .containsExactly(new Cars.Named(household.car(), "UX 250h", "/voitures/ux-250h/celestial-blue.svg"));
        memberships.rename(household.owner(), household.car(), "  La bleue ");
        assertThat(memberships.of(household.owner()))
                .extracting(Cars.Named::name)
                .containsExactly("La bleue");
        memberships.rename(household.owner(), household.car(), " ");
        assertThat(memberships.of(household.owner()))
                .extracting(Cars.Named::name)
                .containsExactly("UX 250h");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u202Eb", "a\nb", "a name of more than forty characters is too long"})
    void aNameThatCannotBeReadIsRefused(String name) {
        var household = households.any();
        assertThatThrownBy(() -> memberships.rename(household.owner(), household.car(), name))
                .isInstanceOf(CarNameRefused.class);
    }

    @Test
    void aStrangerNamesNothing() {
        var household = households.any();
        var stranger = households.any().owner();
        assertThatThrownBy(() -> memberships.rename(stranger, household.car(), "Mine"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theCarLookedAtLastComesFirst() {
        var household = households.any();
        var owner = household.owner();
        var second = households.car();
        ownership.begin(second, owner.account(), Households.LONG_AGO);
        memberships.lookedAt(owner, second);
        assertThat(memberships.of(owner)).extracting(Cars.Named::id).containsExactly(second, household.car());
        memberships.lookedAt(owner, household.car());
        assertThat(memberships.of(owner)).extracting(Cars.Named::id).containsExactly(household.car(), second);
    }

    @Test
    void aCarThatWasSoldIsNotListed() {
        var household = households.any();
        ownership.end(household.car(), Households.LONG_AGO.plusSeconds(1));
        assertThat(memberships.of(household.owner())).isEmpty();
    }

    @Test
    void aPersonIsToldWhatIsKeptAndMayHaveTheNamesErased() {
        var household = households.any();
        memberships.rename(household.owner(), household.car(), "La bleue");
        var account = household.owner().account();
        assertThat(data.export(account).toString()).contains(household.car().toString(), "La bleue", "2017-01-01");
        data.erase(account);
        data.erase(account);
        assertThat(data.export(account).toString()).doesNotContain("La bleue");
    }
}
