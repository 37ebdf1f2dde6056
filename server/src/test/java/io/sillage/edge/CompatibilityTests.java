package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.garage.Vin;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** "Check your car", for people and for programs: about models, and never about a car. */
@PlatformTest
class CompatibilityTests {

    private static final String REST = "/api/v1/compatibility";
    private static final String UNKNOWN = "JTHY6JBH7M2999999";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    /** Which program of a telephone works over what is the pack's, and Waze is refused to a touchpad (R66, R67). */
    @Test
    @Covers({"R66", "R67"})
    void theProgramsOfTelephonesStandThere() {
        assertThat(Visitor.body(new Visitor(http).get("/compatibilite")))
                .contains("Spotify", "WhatsApp", "Audible", "Google Maps", "OK Google", "branché avec un câble")
                .containsPattern("Waze</dt><dd>CarPlay et Android Auto · pas sur Android Auto avec un pavé tactile")
                .containsPattern("Siri</dt><dd>Apple CarPlay<");
    }

    @Test
    @Covers("R23")
    void aProgramAsksByModelAndMonth() {
        assertThat(new Visitor(http).get(REST + "?model=es-300h&built=2019-09"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"connected\":\"no\",\"from\":\"2019-10\"}");
        assertThat(new Visitor(http).get(REST + "?model=es-300h&built=2019-10"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"connected\":\"yes\",\"onBoard\":{\"data-module\":\"yes\",\"wifi\":\"yes\"}}");
    }

    @ParameterizedTest
    @CsvSource({
        "model=horse, unknown-model",
        "model=ux-250h&built=soon, production-month",
        "model=ux-250h&market=US, unknown-market"
    })
    void aProgramIsToldWhatWasWrong(String query, String code) {
        assertThat(new Visitor(http).get(REST + "?" + query))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/" + code);
    }

    @Test
    void aProgramAsksByVin() {
        assertThat(askByVin("{\"vin\":\"58ada1c17mu000001\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"checkDigit\":\"fails\",\"modelYear\":2021,\"models\":[{\"model\":\"es-300h\"}]}");
        assertThat(askByVin("{\"vin\":\"JTHY6JBH7M200000I\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/vin-letters");
        assertThat(askByVin("{}")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aKnownVinAndAnUnknownOneGetTheSameAnswer() {
        var known = new Households(accounts, garage, ownership).any().car();
        var vin = garage.car(known).vin().value();
        assertThat(garage.findByVin(Vin.of(UNKNOWN))).isEmpty();
        assertThat(Visitor.body(askByVin("{\"vin\":\"" + vin + "\"}")))
                .isEqualTo(Visitor.body(askByVin("{\"vin\":\"" + UNKNOWN + "\"}")))
                .contains("ux-250h");
        assertThat(onPage(vin).getResponse().getHeader("Location"))
                .isEqualTo(onPage(UNKNOWN).getResponse().getHeader("Location"))
                .startsWith("/compatibilite?modele=ux-250h");
    }

    @Test
    void aVinStandsInNoAddress() {
        assertThat(onPage(UNKNOWN).getResponse().getHeader("Location")).doesNotContain(UNKNOWN, "999999");
        assertThat(new Visitor(http).get(REST + "?vin=" + UNKNOWN)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aPersonReadsTheAnswer() {
        var page = Visitor.body(new Visitor(http).get("/compatibilite?modele=es-300h&mois=09/2019"));
        assertThat(page).contains("ES 300h : pas encore à cette date", "octobre 2019", "/voitures/es-300h/");
        assertThat(Visitor.body(new Visitor(http).get("/compatibilite?modele=es-300h&mois=10/2019")))
                .contains("ES 300h : compatible");
    }

    @Test
    @Covers("R32")
    void aPersonIsToldWhatIsNotThereYet() {
        assertThat(Visitor.body(new Visitor(http).get("/compatibilite?modele=ux-250h")))
                .contains("Verrouillage et climatisation à distance", "Pas encore disponibles");
    }

    @Test
    @Covers("R67")
    void aPersonIsToldThatWazeNeedsATouchscreen() {
        assertThat(Visitor.body(new Visitor(http).get("/compatibilite?modele=ux-250h&mois=01/2020")))
                .contains("Waze ne fonctionne pas");
        assertThat(Visitor.body(new Visitor(http).get("/compatibilite?modele=nx-350h")))
                .doesNotContain("Waze ne fonctionne pas");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"?modele=ux-250h&mois=bient%C3%B4t", "?modele=ux-250h&pays=US", "?modele=horse", "?modele="})
    void aPersonIsToldWhatWasWrongAndKeepsThePage(String query) {
        var answer = new Visitor(http).get("/compatibilite" + query);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer)).contains("Erreur : ", "class=\"fault\"", "<form");
    }

    @Test
    void whatAPersonTypesIsShownAsTextAndKept() {
        var answer = onPage("<b>JTHY6\"");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer)).contains("value=\"&lt;b>JTHY6&#34;\"").doesNotContain("<b>JTHY6");
        assertThat(Visitor.body(onPage("x".repeat(10_000)))).doesNotContain("xxxxx");
    }

    @Test
    void aForeignPageAsksNothing() {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        assertThat(visitor.ask(MockMvcRequestBuilders.post(REST)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"vin\":\"" + UNKNOWN + "\"}")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void thePaceIsKeptForEachPlaceAlone() {
        var busy = new Visitor(http);
        for (int i = 0; i < PublicPace.FROM_ONE_PLACE; i++) {
            assertThat(busy.get(i % 2 == 0 ? "/compatibilite" : REST + "?model=lbx"))
                    .hasStatusOk();
        }
        assertThat(busy.get(REST + "?model=lbx"))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/too-often");
        assertThat(busy.get("/compatibilite")).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(busy.get("/sign-in")).as("another door").hasStatusOk();
        assertThat(new Visitor(http).get(REST + "?model=lbx"))
                .as("another place")
                .hasStatusOk();
    }

    /** Of a new path that answers strangers about VINs, or about places, nobody shall forget the pace. */
    @Test
    void thePaceIsKeptOnEveryPathThatTakesAVinOrAKeyToAPlace() {
        assertThat(PublicPace.PATHS)
                .containsExactlyInAnyOrderElementsOf(Route.ALL.stream()
                        .filter(route -> route.access() == Route.Access.PUBLIC)
                        .map(Route::pattern)
                        .filter(path -> path.contains("compatib") || path.startsWith("/lieu"))
                        .distinct()
                        .toList());
    }

    @Test
    void aModelIsSeenInEachOfItsColoursByAnybody() {
        assertThat(new Visitor(http).get("/voitures/ux-250h/celestial-blue.svg"))
                .hasStatusOk()
                .hasContentType("image/svg+xml")
                .hasHeader("Cache-Control", "max-age=86400, public")
                .bodyText()
                .contains("#24467e")
                .doesNotContain("PAINT", "style=", "<script");
        assertThat(new Visitor(http).get("/voitures/ux-250h.svg")).hasStatusOk();
        for (var path :
                new String[] {"/voitures/ux-250h/pink.svg", "/voitures/horse.svg", "/voitures/horse/pink.svg"}) {
            assertThat(new Visitor(http).get(path)).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void theCatalogueIsReadByAnybodyInHisLanguage() {
        var answer = new Visitor(http)
                .ask(MockMvcRequestBuilders.get("/api/v1/models").header("Accept-Language", "de"));
        assertThat(answer)
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.models[0].colours[2].name")
                .isEqualTo("Perlweiß");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.models[1].builds[1].from")
                .isEqualTo("2019-10");
    }

    private MvcTestResult askByVin(String body) {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        return visitor.change(MockMvcRequestBuilders.request(HttpMethod.POST, REST)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private MvcTestResult onPage(String vin) {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        return visitor.postForm("/compatibilite", "vin", vin);
    }
}
