package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Claims;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whose papers no dealer has seen yet is told so where he would sell the car or share it, and shown the way to his code. */
@PlatformTest
class LimitedOwnerTests {

    private static final String NOT_YET = "Un concessionnaire doit d’abord voir vos papiers";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Claims claims;

    private String car = "";
    private Visitor marc;

    @BeforeEach
    void aCarThatHeFound() {
        var households = new Households(accounts, garage, ownership);
        var mail = "limited" + UUID.randomUUID() + "@example.org";
        var found = garage.car(households.car());
        claims.takeFound(households.person(mail), found);
        car = "/reglages/voiture/" + found.id();
        marc = Visitor.signedIn(http, mail, Households.PASSWORD);
    }

    @Test
    @Covers("R26")
    void heIsShownNoFormThatWouldBeRefused() {
        for (var page : new String[] {car + "/vendre", car + "/acces"}) {
            assertThat(Visitor.body(marc.get(page)))
                    .as(page)
                    .contains(NOT_YET, "href=\"" + car + "\"")
                    .doesNotContain("value=\"commencer\"", "value=\"inviter\"");
        }
        assertThat(Visitor.body(marc.get(car))).containsPattern("[2-9A-Z]{4}-[2-9A-Z]{4}");
    }

    @Test
    void anOwnerWhoIsKnownIsShownBoth() {
        var household = new Households(accounts, garage, ownership).any();
        var owner = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        assertThat(Visitor.body(owner.get("/reglages/voiture/" + household.car() + "/vendre")))
                .contains("value=\"commencer\"")
                .doesNotContain(NOT_YET);
        assertThat(Visitor.body(owner.get("/reglages/voiture/" + household.car() + "/acces")))
                .contains("value=\"inviter\"");
    }
}
