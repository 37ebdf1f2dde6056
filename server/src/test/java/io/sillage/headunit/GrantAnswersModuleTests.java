package io.sillage.headunit;

import static io.sillage.headunit.UnitsInCars.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a unit hears that asks whether it was let in (RFC 8628 section 3.5). */
@HeadUnitTest
class GrantAnswersModuleTests {

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
    MovableClock clock;

    private Household household;
    private TestUnit unit;

    @BeforeEach
    void aUnitInACar() {
        household = new Households(accounts, garage, ownership).any();
        unit = new UnitsInCars(beans).in(household.car());
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    /** RFC 8628 section 3.5: each answer, and the interval that grows by five seconds. */
    @Test
    void whoAsksTooOftenIsToldToSlowDown() {
        var codes = unit.post(CODES, "");
        assertThat(poll(codes)).isEqualTo("authorization_pending");
        clock.advance(Duration.ofSeconds(3));
        assertThat(poll(codes)).isEqualTo("slow_down");
        clock.advance(Duration.ofSeconds(8));
        assertThat(poll(codes)).isEqualTo("slow_down");
        clock.advance(Duration.ofSeconds(15));
        assertThat(poll(codes)).isEqualTo("authorization_pending");
    }

    @Test
    void whoWasRefusedIsToldOnce() {
        var codes = unit.post(CODES, "");
        headUnits.deny(household.owner(), text(codes, "$.user_code"));
        assertThat(poll(codes)).isEqualTo("access_denied");
        assertThat(poll(codes)).isEqualTo("invalid_grant");
    }

    @Test
    void anotherGrantIsUnknown() {
        var answer =
                unit.send(MockMvcRequestBuilders.post("/headunit/api/token").param("grant_type", "password"));
        assertThat(text(answer, "$.error")).isEqualTo("unsupported_grant_type");
    }

    private String poll(MvcTestResult codes) {
        return text(unit.poll(text(codes, "$.device_code")), "$.error");
    }
}
