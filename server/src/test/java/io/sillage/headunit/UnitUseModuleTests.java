package io.sillage.headunit;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** What a unit is good for, with and without the rest: its suite, its car, and an account that begins in it. */
@HeadUnitTest
class UnitUseModuleTests {

    private static final String STATE = "/headunit/api/unit";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private UnitsInCars cars;
    private Household household;

    @BeforeEach
    void aCar() {
        cars = new UnitsInCars(beans);
        household = new Households(accounts, garage, ownership).any();
    }

    /** R1: one suite is not switched on with the other. */
    @Test
    @Covers("R1")
    void theUnitIsLinkedWithoutTheServicesOfTheAppAndTheyWithoutIt() {
        var activations = beans.getBean(Activations.class);
        cars.link(cars.in(household.car()), household.owner(), household.car());
        assertThat(units.isLinked(household.car(), household.owner().account())).isTrue();
        assertThat(activations.isActive(household.owner(), household.car())).isFalse();
        var other = new Households(accounts, garage, ownership).any();
        activations.vouchFor(other.period());
        assertThat(activations.isActive(other.owner(), other.car())).isTrue();
        assertThat(units.isLinked(other.car(), other.owner().account())).isFalse();
    }

    /** R12: a name and a mailbox; the password is chosen where the letter is read. */
    @Test
    @Covers("R12")
    void anAccountIsOpenedInTheCarWithoutAPassword() {
        var unit = cars.in(household.car());
        var mail = "incar" + System.nanoTime() + "@example.org";
        assertThat(unit.post("/headunit/api/accounts", "{\"name\":\"Camille\",\"mail\":\"" + mail + "\"}"))
                .hasStatus(202);
        assertThat(new PostedLetters(jdbc, envelopes, json).last(mail).text())
                .contains("/nouveau-mot-de-passe?jeton=", "14");
        assertThat(unit.post("/headunit/api/accounts", "{\"name\":\"Camille\",\"mail\":\"nobody\"}"))
                .hasStatus(400);
        assertThat(cars.blank().post("/headunit/api/accounts", "{\"name\":\"C\",\"mail\":\"a@example.org\"}"))
                .as("a unit that is in no car")
                .hasStatus(401);
    }

    /** R51, R52, R65: what it offers is what the catalogue says of its car. */
    @Test
    void aUnitKnowsWhatItsCarHasOnBoard() {
        var nx = garage.add(Households.anyVin(), "nx-350h", null, LocalDate.of(2023, 5, 1))
                .id();
        assertThat(text(cars.in(nx).get(STATE), "$.onBoard.carplay")).isEqualTo("yes");
        assertThat(text(cars.in(nx).get(STATE), "$.onBoard.touchpad")).isEqualTo("no");
        var es = garage.add(Households.anyVin(), "es-300h", null, LocalDate.of(2019, 1, 1))
                .id();
        assertThat(text(cars.in(es).get(STATE), "$.onBoard.carplay")).isEqualTo("no");
        assertThat(text(cars.in(es).get(STATE), "$.onBoard.navigation")).isEqualTo("yes");
    }
}
