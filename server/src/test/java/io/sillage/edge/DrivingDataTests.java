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
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
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

    @Test
    @Covers("R36")
    void anOwnerNamesATripAndFindsItByItsUse() {
        var page = "/services/donnees/trajets/" + trip;
        assertThat(owner.postForm(page + "/remarque", "nom", "x".repeat(81))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm(page + "/remarque", "usage", "pro", "nom", "Chez <Martin>", "note", "visite"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(body(owner.get(page))).contains("Chez &lt;Martin&gt;</span>", "visite</textarea>");
        assertThat(body(owner.get("/services/donnees/tous?usage=pro"))).contains("Chez &lt;Martin&gt;");
        assertThat(body(owner.get("/services/donnees/tous?usage=prive"))).contains("Aucun trajet ne correspond");
        assertThat(body(owner.get("/services/donnees/tous?du=2001-01-01&au=2001-01-02")))
                .contains("Aucun trajet ne correspond");
        assertThat(body(owner.get("/services/donnees/tous?du=2001-01-01&au=x&mois=-1")))
                .contains("Martin");
        assertThat(body(owner.get("/api/v1/trips/" + trip + "/remark"))).contains("\"use\":\"business\"");
        assertThat(owner.change(MockMvcRequestBuilders.put("/api/v1/trips/" + trip + "/remark")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"business\":false,\"name\":\"\",\"note\":\"\"}")))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(body(owner.get("/services/donnees/tous"))).doesNotContain("Martin");
    }

    @Test
    @Covers("R36")
    void theStatementIsReadAsAPageAsCsvAndAsPdf() throws Exception {
        owner.postForm(
                "/services/donnees/trajets/" + trip + "/remarque", "usage", "pro", "nom", "Žižkov → Łódź", "note", "");
        for (var language : Visitor.LANGUAGES) {
            assertThat(body(owner.getIn(language, "/services/donnees/releve")))
                    .contains("Žižkov → Łódź")
                    .doesNotContain("trip.", "edge.");
        }
        int year = LocalDate.now(ZoneId.of("Europe/Paris")).getYear();
        var csv = owner.get("/services/donnees/releve.csv?annee=" + year);
        assertThat(csv).hasContentType("text/csv;charset=UTF-8");
        assertThat(csv.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("Žižkov → Łódź", "total,,,,,business,");
        try (var pdf = Loader.loadPDF(owner.get("/services/donnees/releve.pdf?annee=" + year)
                .getResponse()
                .getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Žižkov → Łódź", "" + year, "Provisoire");
        }
        assertThat(owner.postForm("/services/donnees/releve", "annee", "" + year))
                .hasStatus(HttpStatus.CONFLICT);
        var statement = "/api/v1/cars/" + household.car() + "/statements/";
        assertThat(body(owner.get(statement + year))).contains("Žižkov");
        assertThat(owner.change(HttpMethod.POST, statement + year + "/closed")).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(owner.change(HttpMethod.POST, statement + (year - 1) + "/closed")))
                .contains("\"sha256\":\"");
        assertThat(body(owner.get("/services/donnees/releve?annee=" + (year - 1))))
                .contains("SHA-256");
    }

    @Test
    @Covers("R35")
    void tripsAreTakenAlongInFourForms() {
        assertThat(body(owner.get("/services/donnees/exporter"))).contains("trajets.geojson");
        for (var form : new String[] {"gpx", "csv", "geojson", "json"}) {
            var one = owner.get("/services/donnees/trajets/" + trip + "/trajet." + form);
            var all = owner.get("/services/donnees/exporter/trajets." + form + "?du=2001-01-01&au=2199-12-31");
            assertThat(one).hasStatusOk();
            assertThat(all).hasStatusOk().containsHeader("Content-Disposition");
            assertThat(body(one))
                    .contains(form.equals("csv") ? "speed [" : form.equals("gpx") ? "<trkpt" : trip.toString());
            assertThat(body(all)).isNotBlank();
            assertThat(body(owner.get("/api/v1/trips/" + trip + "/export?format=" + form)))
                    .isEqualTo(body(one));
            assertThat(body(owner.get("/api/v1/cars/" + household.car()
                            + "/export?from=2001-01-01&to=2199-12-31&format=" + form)))
                    .isEqualTo(body(all));
        }
        assertThat(owner.get("/services/donnees/trajets/" + trip + "/trajet.doc"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.get("/services/donnees/exporter/trajets.gpx?du=x&au=y"))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers("R36")
    void aTripIsCutJoinedAndDeletedFromItsPage() {
        var page = "/services/donnees/trajets/" + trip;
        assertThat(body(owner.get(page)))
                .contains(page + "/partager", page + "/reunir", page + "/supprimer", "class=\"fuel\"", "data-pointer");
        assertThat(owner.postForm(page + "/partager", "minutes", "9")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm(page + "/partager", "minutes", "2")).hasStatus(HttpStatus.FOUND);
        assertThat(body(owner.get("/services/donnees/tous")).split("class=\"trip-row\"", -1))
                .hasSize(3);
        assertThat(owner.postForm(page + "/supprimer")).hasStatus(HttpStatus.CONFLICT);
        assertThat(owner.postForm(page + "/reunir")).hasHeader("Location", page);
        assertThat(owner.postForm(page + "/reunir")).hasStatus(HttpStatus.CONFLICT);
        for (var language : Visitor.LANGUAGES) {
            assertThat(body(owner.getIn(language, page + "/supprimer"))).doesNotContain("trip.", "edge.");
        }
        assertThat(owner.postForm(page + "/supprimer")).hasHeader("Location", "/services/donnees/tous");
        assertThat(owner.get(page)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers("R36")
    void aProgramCutsJoinsAndDeletes() {
        var path = "/api/v1/trips/" + trip;
        var start = Instant.parse(JsonPath.read(body(owner.get(path)), "$.startedAt"));
        assertThat(owner.post(path + "/cut", "{\"at\":\"" + start.plusSeconds(60) + "\"}"))
                .hasStatusOk();
        assertThat(owner.post(path + "/cut", "{\"at\":\"" + start.minusSeconds(60) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.change(HttpMethod.DELETE, path)).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(owner.post(path + "/joint", ""))).contains(trip.toString());
        assertThat(owner.change(HttpMethod.DELETE, path)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(owner.change(HttpMethod.DELETE, path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers("R36")
    void aPeriodIsDeletedAndTheParkedPlaceWithIt() {
        var parked = "/api/v1/cars/" + household.car() + "/parked";
        assertThat(owner.get(parked)).hasStatusOk();
        assertThat(owner.postForm("/services/donnees/supprimer", "du", "2026-02-02", "au", "2026-02-01"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(owner.postForm("/services/donnees/supprimer", "du", "2001-01-01", "au", "2199-12-31"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(body(owner.get("/services/donnees/supprimer?fait=1"))).contains("1 trajet supprimé");
        assertThat(owner.get(parked)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.get("/api/v1/trips/" + trip + "/coaching")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(body(owner.change(
                        HttpMethod.DELETE,
                        "/api/v1/cars/" + household.car() + "/trips/days?from=2001-01-01&to=2199-12-31")))
                .contains("\"deleted\":0");
    }

    @Test
    @Covers("R35")
    void howLongTripsAreKeptIsSaidAndChosen() {
        for (var language : Visitor.LANGUAGES) {
            assertThat(body(owner.getIn(language, "/services/donnees/conservation")))
                    .contains("value=\"36\" checked", "value=\"3\"")
                    .doesNotContain("trip.", "edge.");
        }
        assertThat(owner.postForm("/services/donnees/conservation", "mois", "3"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(body(owner.get("/services/donnees/conservation"))).contains("value=\"3\" checked");
        var kept = "/api/v1/cars/" + household.car() + "/trips/kept";
        assertThat(body(owner.get(kept))).contains("\"months\":3", "\"longestMonths\":36");
        assertThat(owner.change(MockMvcRequestBuilders.put(kept)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"months\":37}")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    private String statistics(String query) {
        return "/api/v1/cars/" + household.car() + "/statistics?" + query;
    }

    private static String body(MvcTestResult answer) {
        return Visitor.body(answer);
    }
}
