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
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Hybrid coaching by its addresses: spans, costly moments, and the end of it all when its driver does not want it. */
@PlatformTest
class CoachingPagesTests {

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

    @Autowired
    JdbcTemplate jdbc;

    private Household claire;
    private Visitor owner;
    private UUID trip;

    @BeforeEach
    void aCarDrives() {
        claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        trip = AnyTrip.of(claire.car(), uplink);
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R37")
    void aDayAMonthAYearAndAllAreSummed() {
        var today = LocalDate.now(ZoneId.of("Europe/Paris"));
        var pages =
                List.of("", "?jour=" + today, "?mois=" + YearMonth.from(today), "?annee=" + today.getYear(), "?tout=1");
        for (var page : pages) {
            assertThat(owner.get("/services/coaching" + page))
                    .hasStatusOk()
                    .bodyText()
                    .as(page)
                    .contains("Coaching hybride", "1 trajet", "Mois par mois", "Arrêter le coaching")
                    .doesNotContain("coaching.");
        }
        for (var span : List.of("?day=" + today, "?month=" + YearMonth.from(today), "?year=" + today.getYear(), "")) {
            var body = Visitor.body(owner.get(api() + span));
            assertThat(JsonPath.<Integer>read(body, "$.trips")).as(span).isEqualTo(1);
        }
        assertThat(Visitor.body(owner.get("/services/coaching?mois=2019-03"))).contains("aucun trajet");
        assertThat(owner.get("/services/coaching?jour=gestern")).hasStatusOk();
        assertThat(Visitor.body(owner.get("/services"))).contains("/services/coaching");
        assertThat(Visitor.body(owner.get("/"))).contains("/services/coaching");
    }

    @Test
    @Covers("R37")
    void aMissingScoreIsLeftOutOfTheMeanAndItsCoverageIsTold() {
        score(trip, 80, 90, 93.0, 1_000);
        score(AnyTrip.of(claire.car(), uplink), 60, 70, null, 3_000);
        var body = Visitor.body(owner.get(api()));
        assertThat(JsonPath.<Double>read(body, "$.scores.acceleration")).isEqualTo(65);
        assertThat(JsonPath.<Double>read(body, "$.scores.constantSpeed")).isEqualTo(93);
        assertThat(JsonPath.<Double>read(body, "$.constantSpeedShareOfDistance"))
                .isEqualTo(0.25);
        assertThat(text("/services/coaching?tout=1")).contains("Vitesse constante : mesurée sur 25 % de la distance.");
    }

    @Test
    @Covers("R37")
    void theMomentsOfATripAreToldWithTheirFormula() {
        assertThat(text("/services/coaching/trajets/" + trip))
                .contains("Ce qui a coûté le plus", "Comment c’est calculé", "carte.svg")
                .doesNotContain("coaching.");
        assertThat(owner.get("/services/coaching/trajets/" + trip + "/carte.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml");
        assertThat(owner.get("/api/v1/trips/" + trip + "/coaching/moments")).hasStatusOk();
        assertThat(Visitor.body(owner.get("/services/donnees/trajets/" + trip)))
                .contains("/services/coaching/trajets/" + trip);
    }

    @Test
    @Covers({"R37", "R75"})
    void whoDoesNotWantToBeScoredIsNeitherShownAnyScoreNorReckoned() {
        score(trip, 80, 90, null, 5_000);
        assertThat(Visitor.body(owner.get("/services/donnees/tous"))).contains("85");
        withdraw();
        assertThat(Visitor.body(owner.get("/services/coaching"))).contains("Le coaching est arrêté", "/choix");
        assertThat(Visitor.body(owner.get("/"))).doesNotContain("Score de conduite");
        assertThat(Visitor.body(owner.get("/services/donnees/tous"))).doesNotContain("score-of", "Score 85");
        assertThat(Visitor.body(owner.get("/services/donnees/trajets/" + trip))).doesNotContain("Score de conduite");
        assertThat(Visitor.body(owner.get("/services/coaching/trajets/" + trip)))
                .contains("Ce trajet n’est pas noté");
        assertThat(owner.get("/services/coaching/trajets/" + trip + "/carte.svg"))
                .hasStatus(HttpStatus.CONFLICT);
        for (var address : List.of(api(), api() + "/months", "/api/v1/trips/" + trip + "/coaching/moments")) {
            assertThat(owner.get(address)).as(address).hasStatus(HttpStatus.CONFLICT);
        }
        assertThat(owner.get("/api/v1/trips/" + trip + "/coaching")).hasStatus(HttpStatus.NOT_FOUND);

        var unscored = AnyTrip.of(claire.car(), uplink);
        assertThat(jdbc.queryForObject(
                        "select count(*) from coaching.trip_coaching where trip = ?", Integer.class, unscored))
                .isZero();
    }

    @Test
    void nobodyElseReadsHowItWasDriven() {
        var other = new Households(accounts, garage, ownership).any();
        var visitor = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        for (var address : List.of(
                api(),
                api() + "/months",
                "/api/v1/trips/" + trip + "/coaching/moments",
                "/services/coaching/trajets/" + trip,
                "/services/coaching/trajets/" + trip + "/carte.svg")) {
            assertThat(visitor.get(address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void isReadInEveryLanguage() {
        for (var language : Visitor.LANGUAGES) {
            for (var page : List.of("/services/coaching", "/services/coaching/trajets/" + trip)) {
                assertThat(owner.getIn(language, page)).hasStatusOk().bodyText().doesNotContain("coaching.");
            }
        }
    }

    /** All that may be agreed to but coaching. */
    private void withdraw() {
        assertThat(owner.postForm(
                        "/reglages/voiture/" + claire.car() + "/choix", "oui", "driving-data", "oui", "find-my-car"))
                .hasStatus(HttpStatus.FOUND);
    }

    private void score(UUID id, double acceleration, double braking, Double constant, double metres) {
        assertThat(jdbc.update(
                        "update coaching.trip_coaching set acceleration = ?, braking = ?, constant_speed = ?, distance_m = ?"
                                + " where trip = ?",
                        acceleration,
                        braking,
                        constant,
                        metres,
                        id))
                .isEqualTo(1);
    }

    private String text(String path) {
        return Visitor.body(owner.get(path)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String api() {
        return "/api/v1/cars/" + claire.car() + "/coaching";
    }
}
