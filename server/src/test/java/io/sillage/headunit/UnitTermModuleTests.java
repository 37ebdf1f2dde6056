package io.sillage.headunit;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Term;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.kernel.VehicleId;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.Covers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Three years from the first confirmed link on, and only once (R56, R57; G7, G8). */
@HeadUnitTest
class UnitTermModuleTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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
    MovableClock clock;

    private UnitsInCars cars;
    private Households households;
    private SignedIn owner;

    @BeforeEach
    void anOwner() {
        cars = new UnitsInCars(beans);
        households = new Households(accounts, garage, ownership);
        owner = households.person("owner" + System.nanoTime() + "@example.org");
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers({"R56", "R57"})
    void threeYearsBeginWithTheFirstConfirmedLinkAndNotBefore() {
        var car = carRegistered(null);
        var unit = cars.in(car);
        assertThat(headUnits.findTerm(owner, car)).isEmpty();
        var codes = unit.post("/headunit/api/device_authorization", "");
        headUnits.approve(owner, text(codes, "$.user_code"));
        assertThat(headUnits.findTerm(owner, car)).as("found, not confirmed").isEmpty();
        headUnits.confirm(owner, car, headUnits.unconfirmed(owner).getFirst().id());
        assertThat(term(car).from()).isEqualTo(today());
        assertThat(term(car).lastDay()).isEqualTo(today().plusYears(3).minusDays(1));
    }

    /** R55, G7: the free navigation is used without an account, for however long. */
    @Test
    @Covers("R55")
    void usedWithoutAnAccountTheyDoNotBegin() {
        var car = carRegistered(null);
        var unit = cars.in(car);
        for (int i = 0; i < 3; i++) {
            clock.advance(Duration.ofDays(10));
            assertThat(unit.get("/headunit/api/unit")).hasStatusOk().bodyText().contains("\"included\":null");
        }
        assertThat(headUnits.findTerm(owner, car)).isEmpty();
        link(unit, car);
        assertThat(term(car).from()).isEqualTo(today());
    }

    @Test
    @Covers("R57")
    void anotherAccountDoesNotBeginThemAnew() {
        var car = carRegistered(null);
        var unit = cars.in(car);
        link(unit, car);
        var first = term(car);
        clock.advance(Duration.ofDays(400));
        ownership.end(car, now());
        owner = households.person("next" + System.nanoTime() + "@example.org");
        ownership.begin(car, owner.account(), now());
        link(unit, car);
        assertThat(term(car)).isEqualTo(first);
    }

    @Test
    void neitherDoesAnotherUnitInTheSameCar() {
        var car = carRegistered(null);
        link(cars.in(car), car);
        var first = term(car);
        clock.advance(Duration.ofDays(30));
        link(cars.in(car), car);
        assertThat(term(car)).isEqualTo(first);
    }

    @Test
    @Covers("R6")
    void aUnitTakesThemIntoAnotherCarOnceItIsLinkedThere() {
        var car = carRegistered(null);
        var unit = cars.in(car);
        link(unit, car);
        var first = term(car);
        clock.advance(Duration.ofDays(100));
        var other = carRegistered(null);
        cars.enrol(unit, other);
        assertThat(text(unit.get("/headunit/api/unit"), "$.link")).isEqualTo("none");
        assertThat(headUnits.all(owner, car)).isEmpty();
        link(unit, other);
        assertThat(text(unit.get("/headunit/api/unit"), "$.link")).isEqualTo("linked");
        assertThat(term(other)).isEqualTo(first);
    }

    /** G8: 24 months after the first registration they have begun, whoever links a unit then. */
    @Test
    void theyBeginTwoYearsAfterTheFirstRegistrationAtTheLatest() {
        var dayBefore = carRegistered(today().minusMonths(24).plusDays(1));
        link(cars.in(dayBefore), dayBefore);
        assertThat(term(dayBefore).from()).isEqualTo(today());
        var late = carRegistered(today().minusMonths(24).minusDays(10));
        link(cars.in(late), late);
        assertThat(term(late).from()).isEqualTo(today().minusDays(10));
    }

    private void link(TestUnit unit, VehicleId car) {
        registrations.begin(owner, car);
        var code = registrations.find(owner, car).orElseThrow().code().shown();
        var linked = unit.post("/headunit/api/registration", "{\"code\":\"" + code + "\"}");
        assertThat(linked).hasStatusOk();
    }

    private VehicleId carRegistered(@Nullable LocalDate day) {
        var car = garage.add(Households.anyVin(), "ux-250h", "celestial-blue", day)
                .id();
        ownership.begin(car, owner.account(), Households.LONG_AGO);
        return car;
    }

    private Term term(VehicleId car) {
        return headUnits.findTerm(owner, car).orElseThrow();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
