package io.sillage.ownership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.VinRefused;
import io.sillage.kernel.NotFound;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.privacy.Purpose;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Cars come onto accounts by their VINs, and leave them; only who owns one has a right to it. */
@ModuleTest
class CarsOnAccountModuleTests {

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    CarsOnAccount cars;

    @Autowired
    Rights rights;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Households households;
    private Household owner;
    private Household other;

    @BeforeEach
    void people() {
        households = new Households(accounts, garage, ownership);
        owner = households.any();
        other = households.any();
    }

    @Test
    @Covers("R7")
    void aCarMayBeOnManyAccountsAndIsOneOwners() {
        var vin = garage.car(owner.car()).vin();
        var added = cars.add(other.owner(), vin.value());
        assertThat(added.isOwned()).isFalse();
        assertThat(cars.all(other.owner())).extracting(CarOnAccount::vin).contains(vin);
        assertThat(cars.get(owner.owner(), owner.car().value()).isOwned()).isTrue();
        assertThatThrownBy(() -> rights.require(other.owner(), owner.car(), Purpose.VEHICLE))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cars.get(other.owner(), owner.car().value())).isInstanceOf(NotFound.class);
    }

    @Test
    void aVinMayBeTypedAsPeopleTypeIt() {
        var vin = Households.anyVin();
        var typed = " " + vin.value().toLowerCase(Locale.ROOT).replaceFirst("(....)", "$1  ") + " ";
        assertThat(cars.add(owner.owner(), typed).vin()).isEqualTo(vin);
    }

    @Test
    void addedTwiceItIsThereOnce() {
        var vin = Households.anyVin().value();
        assertThat(cars.add(owner.owner(), vin)).isEqualTo(cars.add(owner.owner(), vin));
        assertThat(cars.add(owner.owner(), garage.car(owner.car()).vin().value())
                        .id())
                .isEqualTo(owner.car().value());
        assertThat(cars.all(owner.owner())).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "JTHY6JBH7M200000", "JTHY6JBH7M20000001", "JTHY6JBH7M2O00001", "' or 1=1 --      "})
    void whatIsNoVinIsRefused(String text) {
        assertThatThrownBy(() -> cars.add(owner.owner(), text)).isInstanceOf(VinRefused.class);
    }

    @Test
    void nobodyTriesMoreThanTwentyVinsAnHour() {
        for (int i = 0; i < VinTries.AN_HOUR; i++) {
            var added = cars.add(owner.owner(), Households.anyVin().value());
            cars.remove(owner.owner(), added.id());
        }
        assertThatThrownBy(() -> cars.add(owner.owner(), Households.anyVin().value()))
                .isInstanceOf(TooManyVins.class);
    }

    @Test
    void anAccountHoldsTwentyCars() {
        for (int i = 1; i < CarsOnAccount.MOST; i++) {
            cars.add(owner.owner(), Households.anyVin().value());
        }
        assertThat(cars.all(owner.owner())).hasSize(CarsOnAccount.MOST);
        assertThatThrownBy(() -> cars.add(owner.owner(), Households.anyVin().value()))
                .isInstanceOf(TooManyVins.class);
    }

    @Test
    @Covers({"R27", "R28"})
    void removedFromTheAccountTheCarIsNobodysAndTheAccountStays() {
        cars.remove(owner.owner(), owner.car().value());
        assertThat(rights.periodAt(owner.car(), clock.instant())).isEmpty();
        assertThat(cars.all(owner.owner())).isEmpty();
        assertThat(accounts.find(owner.owner().account())).isPresent();
        assertThat(rights.periodsOf(owner.owner().account())).hasSize(1);
        assertThat(new PostedLetters(jdbc, envelopes, json).last(owner.mail()).subject())
                .contains("retirée");
        assertThatThrownBy(() -> cars.remove(owner.owner(), owner.car().value()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void removingWhatIsOnlyAddedChangesNothingForItsOwner() {
        var added = cars.add(other.owner(), garage.car(owner.car()).vin().value());
        cars.remove(other.owner(), added.id());
        assertThat(cars.all(other.owner()))
                .extracting(CarOnAccount::id)
                .containsExactly(other.car().value());
        assertThat(rights.require(owner.owner(), owner.car(), Purpose.VEHICLE)).isEqualTo(owner.period());
    }
}
