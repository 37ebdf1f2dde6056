package io.sillage.headunit;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A unit and its owner find each other, both ways, and nobody else comes between (R42 to R44, A24). */
@HeadUnitTest
class PairingModuleTests {

    private static final String CODES = "/headunit/api/device_authorization";

    @Autowired
    ApplicationContext beans;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    HeadUnits headUnits;

    @Autowired
    Registrations registrations;

    @Autowired
    Units units;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    private UnitsInCars cars;
    private Household household;
    private TestUnit unit;

    @BeforeEach
    void aUnitInACar() {
        cars = new UnitsInCars(beans);
        household = new Households(accounts, garage, ownership).any();
        unit = cars.in(household.car());
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers("R43")
    void letInByItsCodeItIsLinkedOnceItsOwnerHasConfirmed() {
        var codes = unit.post(CODES, "");
        assertThat(poll(codes)).isEqualTo("authorization_pending");
        assertThat(headUnits
                        .asking(household.owner(), text(codes, "$.user_code"))
                        .vehicle())
                .isEqualTo(household.car());
        headUnits.approve(household.owner(), text(codes, "$.user_code"));
        clock.advance(Duration.ofSeconds(5));
        var granted = unit.poll(text(codes, "$.device_code"));
        assertThat(granted).hasStatusOk();
        assertThat(text(granted, "$.token_type")).isEqualTo("DPoP");
        unit.bear(text(granted, "$.access_token"));

        assertThat(link()).isEqualTo("found");
        assertThat(units.isLinked(household.car(), household.owner().account())).isFalse();
        confirm();
        assertThat(link()).isEqualTo("linked");
        assertThat(units.isLinked(household.car(), household.owner().account())).isTrue();
    }

    @Test
    @Covers("R43")
    void whoSaysThatItWasNotHeHasNothingOfHisInTheUnit() {
        letIn();
        var found = headUnits.unconfirmed(household.owner()).getFirst();
        headUnits.end(household.owner(), household.car(), found.id());
        assertThat(unit.get("/headunit/api/unit")).hasStatus(401);
    }

    @Test
    @Covers("R44")
    void aCodeOfTheSettingsIsFinishedInTheCar() {
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        var linked = register(unit, code.shown().toLowerCase(Locale.ROOT));
        assertThat(linked).hasStatusOk();
        unit.bear(text(linked, "$.access_token"));
        assertThat(link()).isEqualTo("linked");
        assertThat(register(unit, code.shown())).hasStatus(400);
    }

    @Test
    @Covers("R44")
    void aCodeOfTheSettingsIsNothingInAnotherCar() {
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        var elsewhere =
                cars.in(new Households(accounts, garage, ownership).any().car());
        assertThat(register(elsewhere, code.shown())).hasStatus(400);
        assertThat(register(unit, code.shown())).hasStatusOk();
    }

    @Test
    void aCodeOfTheSettingsLastsTenMinutesAndFiveTries() {
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        for (int i = 0; i < Registrations.TRIES; i++) {
            assertThat(register(unit, "2222-2222")).hasStatus(400);
        }
        assertThat(register(unit, code.shown())).hasStatus(400);

        registrations.begin(household.owner(), household.car());
        var next = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        clock.advance(Registrations.LIFETIME);
        assertThat(register(unit, next.shown())).hasStatus(400);
        assertThat(registrations.find(household.owner(), household.car())).isEmpty();
    }

    @Test
    void aCodeEndsAfterTenMinutes() {
        var codes = unit.post(CODES, "");
        clock.advance(DeviceGrants.LIFETIME.minusSeconds(5));
        assertThat(headUnits
                        .asking(household.owner(), text(codes, "$.user_code"))
                        .vehicle())
                .isEqualTo(household.car());
        clock.advance(Duration.ofSeconds(5));
        assertThat(poll(codes)).isEqualTo("expired_token");
        assertThatThrownBy(() -> headUnits.approve(household.owner(), text(codes, "$.user_code")))
                .isInstanceOf(CodeRefused.class);
    }

    @Test
    void aCodeIsGoodOnceAndForItsOwnUnit() {
        var codes = unit.post(CODES, "");
        headUnits.approve(household.owner(), text(codes, "$.user_code"));
        assertThatThrownBy(() -> headUnits.approve(household.owner(), text(codes, "$.user_code")))
                .isInstanceOf(CodeRefused.class);
        var other = cars.in(new Households(accounts, garage, ownership).any().car());
        assertThat(text(other.poll(text(codes, "$.device_code")), "$.error")).isEqualTo("invalid_grant");
        assertThat(unit.poll(text(codes, "$.device_code"))).hasStatusOk();
        clock.advance(Duration.ofSeconds(5));
        assertThat(poll(codes)).isEqualTo("invalid_grant");
    }

    /** A24: an attacker asks with his own unit and sends its code to somebody whose car it does not sit in. */
    @Test
    void aCodeFromAnotherCarIsNothingToWhomItWasSent() {
        var attacker = new Households(accounts, garage, ownership).any();
        var codes = cars.in(attacker.car()).post(CODES, "");
        assertThatThrownBy(() -> headUnits.asking(household.owner(), text(codes, "$.user_code")))
                .isInstanceOf(CodeRefused.class);
        assertThatThrownBy(() -> headUnits.approve(household.owner(), text(codes, "$.user_code")))
                .isInstanceOf(CodeRefused.class);
    }

    /** A07: ten tries an hour, whatever was tried. */
    @Test
    void whoTriesCodesIsStopped() {
        for (int i = 0; i < HeadUnits.CODES_AN_HOUR; i++) {
            assertThatThrownBy(() -> headUnits.asking(household.owner(), "2222-2222"))
                    .isInstanceOf(CodeRefused.class);
        }
        var codes = unit.post(CODES, "");
        assertThatThrownBy(() -> headUnits.approve(household.owner(), text(codes, "$.user_code")))
                .isInstanceOf(TooManyCodes.class);
    }

    @Test
    void nobodyConfirmsWhatIsAnothers() {
        letIn();
        var found = headUnits.unconfirmed(household.owner()).getFirst();
        var other = new Households(accounts, garage, ownership).any();
        assertThatThrownBy(() -> headUnits.confirm(other.owner(), household.car(), found.id()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> headUnits.confirm(other.owner(), other.car(), found.id()))
                .isInstanceOf(NotFound.class);
        assertThat(headUnits.unconfirmed(other.owner())).isEmpty();
    }

    /** What is not confirmed in a week is over; a moment before, it is not. */
    @Test
    void whatNobodyConfirmsEnds() {
        letIn();
        clock.advance(EndingUnits.WAITED_FOR.minusSeconds(1));
        beans.getBean(EndingUnits.class).tidy();
        assertThat(headUnits.unconfirmed(household.owner())).hasSize(1);
        clock.advance(Duration.ofSeconds(1));
        beans.getBean(EndingUnits.class).tidy();
        assertThat(headUnits.unconfirmed(household.owner())).isEmpty();
    }

    @Test
    void noCodeStandsInTheDatabaseAsItIsShown() {
        var codes = unit.post(CODES, "");
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        for (var table : List.of("device_request", "registration", "unit", "enrolment")) {
            var rows = jdbc.sql("select t::text from headunit." + table + " t")
                    .query(String.class)
                    .list();
            assertThat(rows.toString())
                    .doesNotContain(code.value())
                    .doesNotContain(text(codes, "$.device_code"))
                    .doesNotContain(text(codes, "$.user_code").replace("-", ""))
                    .doesNotContain(String.valueOf(unit.token()));
        }
    }

    private void letIn() {
        var codes = unit.post(CODES, "");
        headUnits.approve(household.owner(), text(codes, "$.user_code"));
        unit.bear(text(unit.poll(text(codes, "$.device_code")), "$.access_token"));
    }

    private void confirm() {
        var found = headUnits.unconfirmed(household.owner()).getFirst();
        headUnits.confirm(household.owner(), household.car(), found.id());
    }

    private String link() {
        return text(unit.get("/headunit/api/unit"), "$.link");
    }

    private String poll(MvcTestResult codes) {
        return text(unit.poll(text(codes, "$.device_code")), "$.error");
    }

    private static MvcTestResult register(TestUnit unit, String code) {
        return unit.post("/headunit/api/registration", "{\"code\":\"" + code + "\"}");
    }
}
