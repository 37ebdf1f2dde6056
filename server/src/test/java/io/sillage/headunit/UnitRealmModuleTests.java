package io.sillage.headunit;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.account.EndsWithSignIns;
import io.sillage.garage.Garage;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Who a unit is: it sits in its car, it holds its key, and its owner is whoever owns the car now (A20, A24). */
@HeadUnitTest
class UnitRealmModuleTests {

    private static final String STATE = "/headunit/api/unit";
    private static final String ADDRESS = "http://localhost" + STATE;

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
    Registrations registrations;

    @Autowired
    MovableClock clock;

    @Autowired
    MockMvcTester http;

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

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void onlyWhoReadsTheScreenOfACarIsInIt() {
        var unit = cars.blank();
        var begun = cars.begin(unit, household.car());
        for (int i = 0; i < Enrolments.TRIES; i++) {
            assertThat(finish(unit, text(begun, "$.id"), "2222-2222")).hasStatus(400);
        }
        assertThat(finish(unit, text(begun, "$.id"), cars.onScreen(household.car())))
                .as("its tries are over")
                .hasStatus(400);
    }

    @Test
    void theCodeOnTheScreenIsForTheUnitThatAsked() {
        var begun = cars.begin(cars.blank(), household.car());
        assertThat(finish(cars.blank(), text(begun, "$.id"), cars.onScreen(household.car())))
                .hasStatus(400);
    }

    @Test
    void theCodeOnTheScreenLastsTenMinutes() {
        var unit = cars.blank();
        var begun = cars.begin(unit, household.car());
        clock.advance(Enrolments.LIFETIME);
        assertThat(finish(unit, text(begun, "$.id"), cars.onScreen(household.car())))
                .hasStatus(400);
    }

    /** Nobody learns which VINs there are, and no car is asked too often. */
    @Test
    void ofACarThatThereIsNotTheSameIsSaid() {
        var unit = cars.blank();
        var vin = Households.anyVin().value();
        var begun = unit.post("/headunit/api/enrolments", "{\"vin\":\"" + vin + "\"}");
        assertThat(begun).hasStatus(202);
        assertThat(text(begun, "$.shown")).isEqualTo("asked");
        assertThat(finish(unit, text(begun, "$.id"), "2222-2222")).hasStatus(400);
        for (int i = 0; i < Enrolments.A_CAR_AN_HOUR - 1; i++) {
            assertThat(unit.post("/headunit/api/enrolments", "{\"vin\":\"" + vin + "\"}"))
                    .hasStatus(202);
        }
        assertThat(unit.post("/headunit/api/enrolments", "{\"vin\":\"" + vin + "\"}"))
                .hasStatus(429);
    }

    @Test
    void aTokenIsNothingWithoutTheKey() {
        var unit = cars.in(household.car());
        var thief = cars.blank();
        thief.bear(String.valueOf(unit.token()));
        assertThat(unit.get(STATE)).hasStatusOk();
        assertThat(thief.get(STATE)).hasStatus(401);
        assertThat(http.perform(MockMvcRequestBuilders.get(STATE).header("Authorization", "Bearer " + unit.token())))
                .hasStatus(401);
    }

    @Test
    void aProofIsGoodOnceForOneRequestAndOneMinute() {
        var unit = cars.in(household.car());
        var token = String.valueOf(unit.token());
        var now = clock.instant();
        assertThat(status(token, unit.proof("GET", ADDRESS, token, now))).isEqualTo(200);
        assertThat(status(token, unit.proof("POST", ADDRESS, token, now))).isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS + "/link", token, now)))
                .isEqualTo(401);
        assertThat(status(token, unit.proof("GET", "http://evil.example/headunit/api/unit", token, now)))
                .isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS, "another token", now)))
                .isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS, null, now))).isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS, token, now.minusSeconds(62))))
                .isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS, token, now.plusSeconds(70))))
                .isEqualTo(401);
        assertThat(status(token, unit.proof("GET", ADDRESS, token, now.minusSeconds(30))))
                .isEqualTo(200);
        var once = unit.proof("GET", ADDRESS, token, now);
        assertThat(status(token, once)).isEqualTo(200);
        assertThat(status(token, once)).as("replayed").isEqualTo(401);
    }

    /** A20: the token is as good as it was; the right is asked of each request. */
    @Test
    @Covers("R42")
    void aSoldCarsUnitIsSignedOutAtOnce() {
        var unit = cars.in(household.car());
        var ownToken = String.valueOf(unit.token());
        link(unit);
        assertThat(units.isLinked(household.car(), household.owner().account())).isTrue();
        ownership.end(household.car(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        assertThat(unit.get(STATE)).hasStatus(401);
        assertThat(units.isLinked(household.car(), household.owner().account())).isFalse();
        unit.bear(ownToken);
        assertThat(text(unit.get(STATE), "$.link")).isEqualTo("none");
    }

    @Test
    void whatWaitsIsOverWithTheOwnershipToo() {
        var unit = cars.in(household.car());
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code();
        var codes = unit.post("/headunit/api/device_authorization", "");
        ownership.end(household.car(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        assertThat(unit.post("/headunit/api/registration", "{\"code\":\"" + code.shown() + "\"}"))
                .hasStatus(400);
        assertThat(text(unit.poll(text(codes, "$.device_code")), "$.error")).isEqualTo("invalid_grant");
    }

    @Test
    void linksEndWhenTheWaysIntoAnAccountAreNotTrusted() {
        var unit = cars.in(household.car());
        link(unit);
        beans.getBean(EndingUnits.class).end(household.owner().account());
        assertThat(unit.get(STATE)).hasStatus(401);
        assertThat(beans.getBeansOfType(EndsWithSignIns.class).values()).hasAtLeastOneElementOfType(EndingUnits.class);
    }

    @Test
    void aUnitThatIsClearedIsForgotten() {
        var unit = cars.in(household.car());
        link(unit);
        assertThat(unit.delete(STATE)).hasStatus(204);
        assertThat(unit.get(STATE)).hasStatus(401);
        assertThat(units.isLinked(household.car(), household.owner().account())).isFalse();
    }

    /** A23: each change of who is linked is told to the owner. */
    @Test
    void theOwnerIsToldOfEachChange() {
        var unit = cars.in(household.car());
        link(unit);
        assertThat(unit.delete(STATE + "/link")).hasStatus(204);
        assertThat(new PostedLetters(jdbc, envelopes, json).to(household.mail()))
                .extracting(Mail::subject)
                .anyMatch(subject -> subject.startsWith("Appareil multimédia") && subject.endsWith("relié"))
                .anyMatch(subject -> subject.endsWith("déconnecté"));
    }

    /** R8: any driver uses it, so that it says nothing of its owner. */
    @Test
    @Covers("R8")
    void whatAUnitSaysOfItselfIsNothingOfItsOwners() {
        var unit = cars.in(household.car());
        link(unit);
        assertThat(unit.get(STATE))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(household.mail())
                .doesNotContain("Claire")
                .doesNotContain(household.car().toString())
                .doesNotContain(household.owner().account().toString())
                .doesNotContain(garage.car(household.car()).vin().value());
    }

    @Test
    void aLinkIsToldToItsPersonAndErasedWithHim() {
        link(cars.in(household.car()));
        registrations.begin(household.owner(), household.car());
        var data = beans.getBean(UnitData.class);
        var person = household.owner().account();
        assertThat(data.export(person))
                .hasSize(2)
                .allSatisfy(section -> assertThat(section.rows())
                        .hasSize(1)
                        .noneMatch(row -> row.containsKey("digest") || row.containsKey("sealed")));
        data.erase(person);
        assertThat(data.export(person))
                .allSatisfy(section -> assertThat(section.rows()).isEmpty());
        assertThat(units.isLinked(household.car(), household.owner().account())).isFalse();
    }

    private void link(TestUnit unit) {
        registrations.begin(household.owner(), household.car());
        var code = registrations
                .find(household.owner(), household.car())
                .orElseThrow()
                .code()
                .shown();
        unit.bear(text(unit.post("/headunit/api/registration", "{\"code\":\"" + code + "\"}"), "$.access_token"));
    }

    private static MvcTestResult finish(TestUnit unit, String enrolment, String code) {
        return unit.post("/headunit/api/enrolments/" + enrolment, "{\"code\":\"" + code + "\"}");
    }

    private int status(String token, String proof) {
        return http.perform(MockMvcRequestBuilders.get(STATE)
                        .header("Authorization", "DPoP " + token)
                        .header("DPoP", proof))
                .getResponse()
                .getStatus();
    }
}
