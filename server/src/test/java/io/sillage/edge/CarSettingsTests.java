package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.orders.Orders;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Settings, Car, by its addresses: for people and for programs. */
@PlatformTest
class CarSettingsTests {

    /** Not a part of anything longer, such as a token. */
    private static final String CODE = "(?<![\\w-])[2-9A-Z]{4}-[2-9A-Z]{4}(?![\\w-])";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Orders orders;

    private Households households;
    private Household household;
    private Visitor owner;

    @BeforeEach
    void anOwner() {
        households = new Households(accounts, garage, ownership);
        household = households.any();
        owner = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R18")
    void settingsLeadToTheCarAndItsActivation() {
        assertThat(body(owner.get("/reglages"))).contains("href=\"/reglages/voiture\"");
        assertThat(body(owner.get("/reglages/voiture"))).contains(href(), "Services connectés non activés");
        assertThat(body(owner.get(href()))).contains(href() + "/activer", "Activer les services connectés");
        assertThat(body(owner.get("/"))).contains(href(), "Activer les services connectés");
    }

    @Test
    void oneWayLeadsFromSettingsToEachCarAndItsName() {
        assertThat(body(owner.get("/reglages"))).doesNotContain(household.car().toString(), "/services/voiture");
        assertThat(body(owner.get("/reglages/voiture"))).contains(href(), "UX 250h", "/voitures/ux-250h/");
        assertThat(body(owner.get(href()))).contains("/services/voiture?car=" + household.car());
    }

    @Test
    void ofACarThatIsNotKnownToBeHisNotEvenTheModelIsTold() {
        var other = garage.car(households.any().car());
        var place = owner.postForm(
                        "/reglages/voiture/ajouter", "vin", other.vin().value())
                .getResponse()
                .getHeader("Location");
        assertThat(body(owner.get("/reglages/voiture")).split("/voitures/ux-250h/", -1))
                .hasSize(2);
        assertThat(body(owner.get(place))).doesNotContain("UX 250h", "/services/voiture");
    }

    @Test
    @Covers("R19")
    void theOwnerChoosesAndIsConnecting() {
        assertThat(owner.postForm(href() + "/activer"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", href() + "/choix");
        assertThat(body(owner.get(href() + "/choix"))).doesNotContain("checked");
        assertThat(owner.postForm(href() + "/choix", "oui", "driving-data", "oui", "find-my-car"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", href());
        assertThat(body(owner.get(href()))).contains("Connexion", "0 trajet sur 2", "aria-current=\"step\"");
        assertThat(body(owner.get("/"))).contains("0 trajet sur 2");
        assertThat(body(owner.get(href() + "/choix")).split("checked", -1)).hasSize(3);
    }

    @Test
    @Covers({"R19", "R20"})
    void whoIsNotKnownAsTheOwnerGetsACodeForTheDealer() {
        var added = owner.postForm(
                "/reglages/voiture/ajouter", "vin", Households.anyVin().value());
        var place = added.getResponse().getHeader("Location");
        assertThat(owner.postForm(place + "/activer")).hasHeader("Location", place);
        var page = body(owner.get(place));
        assertThat(page).contains("Veuillez prendre contact avec votre concessionnaire");
        assertThat(page).containsPattern(CODE);
        assertThat(body(owner.get(place))).contains(code(page));
    }

    @Test
    @Covers({"R27", "R28", "R30"})
    void stoppingAndRemovingSayWhatTheyMeanFirst() {
        owner.postForm(href() + "/choix", "oui", "coaching");
        assertThat(body(owner.get(href() + "/arreter"))).contains("définitif");
        assertThat(owner.postForm(href() + "/arreter")).hasHeader("Location", href());
        assertThat(body(owner.get(href()))).contains("Services arrêtés définitivement");
        assertThat(body(owner.get(href() + "/retirer"))).contains("Votre compte reste ouvert");
        owner.postForm(href() + "/retirer");
        assertThat(body(owner.get("/reglages/voiture?fait=retiree"))).contains("La voiture est retirée");
        assertThat(owner.get(href())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.get("/reglages/compte")).hasStatusOk();
    }

    @Test
    void aBadVinIsSaidAtItsField() {
        var answer = owner.postForm("/reglages/voiture/ajouter", "vin", "<b>JTH</b>");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(body(answer)).contains("Erreur", "aria-invalid=\"true\"").doesNotContain("<b>JTH");
    }

    @Test
    @Covers("R20")
    void aProgramAddsAsksAndStops() {
        var car = households.car();
        orders.record(garage.car(car).vin(), household.mail());
        var added =
                owner.post("/api/v1/cars", "{\"vin\":\"" + garage.car(car).vin().value() + "\"}");
        assertThat(added).hasStatus(HttpStatus.CREATED);
        var path = "/api/v1/cars/" + JsonPath.<String>read(body(added), "$.id") + "/activation";
        assertThat(body(owner.get(path))).contains("\"off\"");
        assertThat(body(owner.post(path, "{\"agreed\":[\"coaching\"]}")))
                .contains("\"connecting\"", "\"tripsCounted\":0", "\"tripsNeeded\":2", "\"agreed\":[\"coaching\"]");
        assertThat(body(owner.change(HttpMethod.DELETE, path))).contains("\"stopped\"");
        assertThat(owner.change(HttpMethod.DELETE, "/api/v1/cars/" + car)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(owner.get("/api/v1/cars/" + car + "/activation")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theAnswerToAnotherCarsVinIsTheAnswerToNoCars() {
        var taken = garage.car(households.any().car()).vin().value();
        var foreign = ask(taken);
        var missing = ask(Households.anyVin().value());
        assertThat(foreign).isEqualTo(missing).contains("see-your-dealer");
    }

    /** What a program reads that adds a VIN and asks for its services, without what is random. */
    private String ask(String vin) {
        var added = owner.post("/api/v1/cars", "{\"vin\":\"" + vin + "\"}");
        var path = "/api/v1/cars/" + JsonPath.<String>read(body(added), "$.id") + "/activation";
        var answer = owner.post(path, "{\"agreed\":[\"coaching\"]}");
        var again = owner.get(path);
        assertThat(body(again)).isEqualTo(body(answer));
        return (added.getResponse().getStatus()
                        + body(added)
                        + answer.getResponse().getStatus()
                        + body(answer))
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "ID")
                .replaceAll(CODE, "CODE")
                .replace(vin.substring(13), "TAIL");
    }

    private static String code(String page) {
        return page.replaceFirst("(?s).*?(" + CODE + ").*", "$1");
    }

    private String href() {
        return "/reglages/voiture/" + household.car();
    }

    private static String body(MvcTestResult answer) {
        return Visitor.body(answer);
    }
}
