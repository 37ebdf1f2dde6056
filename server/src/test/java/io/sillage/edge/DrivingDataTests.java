package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Driving data by its addresses: for people and for programs. */
@PlatformTest
class DrivingDataTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    Uplink uplink;

    private Household household;
    private Visitor owner;
    private UUID trip;

    @BeforeEach
    void anOwnerWhoHasDriven() {
        household = new Households(accounts, garage, ownership).any();
        activations.vouchFor(household.period());
        trip = AnyTrip.of(household.car(), uplink);
        owner = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R35")
    void statisticsAreReadByDayWeekMonthAndYearInEachLanguage() {
        assertThat(body(owner.get("/services/donnees/tous"))).contains("href=\"/services/donnees/statistiques\"");
        for (var by : new String[] {"jour", "semaine", "mois", "annee", "siecle"}) {
            for (var language : Visitor.LANGUAGES) {
                var page = owner.getIn(language, "/services/donnees/statistiques?par=" + by);
                assertThat(page).hasStatusOk();
                assertThat(body(page)).contains("<rect class=\"ev\"").doesNotContain("trip.", "edge.");
            }
        }
        assertThat(body(owner.get("/services/donnees/statistiques?par=mois&le=2001-01-01")))
                .contains("Aucun trajet pendant cette période");
        assertThat(owner.get("/services/donnees/statistiques?le=yesterday")).hasStatusOk();
        assertThat(owner.get("/services/donnees/statistiques?le=-999999999-01-01"))
                .hasStatusOk();
    }

    @Test
    @Covers("R35")
    void theOwnersPriceMakesTheCost() {
        assertThat(body(owner.get("/services/donnees/statistiques"))).contains("Indiquer le prix du litre");
        assertThat(owner.postForm("/services/donnees/carburant", "prix", "0", "monnaie", "EUR", "depuis", "2020-01-01"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm(
                        "/services/donnees/carburant", "prix", "1,8591", "monnaie", "EUR", "depuis", "2020-01-01"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm(
                        "/services/donnees/carburant", "prix", "1,859", "monnaie", "EUR", "depuis", "2020-01-01"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(body(owner.get("/services/donnees/carburant"))).contains("1,859\u00a0EUR");
        assertThat(body(owner.get("/services/donnees/statistiques")))
                .contains("Carburant payé")
                .doesNotContain("Indiquer le prix du litre");
        owner.postForm("/services/donnees/carburant", "retirer", "2020-01-01");
        assertThat(body(owner.get("/services/donnees/carburant"))).doesNotContain("1,859\u00a0EUR");
    }

    @Test
    @Covers("R35")
    void aProgramReadsTheSameToTheLastDigit() {
        var prices = "/api/v1/cars/" + household.car() + "/fuel-prices";
        assertThat(owner.change(MockMvcRequestBuilders.put(prices + "/2020-01-01")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"thousandthsPerLitre\":2000,\"currency\":\"EUR\"}")))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(body(owner.get(prices))).contains("\"perLitre\":2.000");
        var answer = body(owner.get(statistics("by=year&from=2000-01-01&to=2199-12-31")));
        assertThat(JsonPath.<Integer>read(answer, "$.total.trips")).isOne();
        double metres = JsonPath.<Double>read(body(owner.get("/api/v1/trips/" + trip)), "$.distanceM");
        assertThat(JsonPath.<Double>read(answer, "$.total.distanceM")).isEqualTo(Math.round(metres * 1e3) / 1e3);
        assertThat(JsonPath.<Double>read(answer, "$.total.cost"))
                .isEqualTo(2 * JsonPath.<Double>read(answer, "$.total.fuelL"));
        assertThat(owner.change(HttpMethod.DELETE, prices + "/2020-01-01")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(body(owner.get(prices))).contains("\"prices\":[]");
    }

    @Test
    void whatIsNoStretchOfTimeIsRefusedByName() {
        for (var bad : new String[] {
            "by=decade&from=2026-01-01&to=2026-02-01",
            "by=day&from=2026-02-02&to=2026-02-01",
            "by=day&from=2020-01-01&to=2026-02-01",
            "by=year&from=1969-01-01&to=2026-02-01"
        }) {
            assertThat(owner.get(statistics(bad))).hasStatus(HttpStatus.BAD_REQUEST);
            assertThat(body(owner.get(statistics(bad)))).contains("/problems/bad-period");
        }
        assertThat(owner.get(statistics("from=x&to=y"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private String statistics(String query) {
        return "/api/v1/cars/" + household.car() + "/statistics?" + query;
    }

    private static String body(MvcTestResult answer) {
        return Visitor.body(answer);
    }
}
