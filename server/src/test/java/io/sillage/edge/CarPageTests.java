package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What an owner sees of his car, and the name he gives it. */
@PlatformTest
class CarPageTests {

    private static final String PICTURE = "src=\"/voitures/ux-250h/celestial-blue.svg\"";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    private Households households;
    private Households.Household household;
    private Visitor owner;

    @BeforeEach
    void owner() {
        households = new Households(accounts, garage, ownership);
        household = households.any();
        owner = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
    }

    @Test
    void heSeesItWhereverItIsShown() {
        for (var path : new String[] {"/", "/services", "/reglages/voiture", "/services/voiture"}) {
            assertThat(Visitor.body(owner.get(path))).as(path).contains(PICTURE);
        }
    }

    @Test
    void heReadsWhatItIsAndOnlyTheEndOfItsVin() {
        var vin = garage.car(household.car()).vin();
        assertThat(Visitor.body(owner.get("/services/voiture")))
                .contains("UX 250h", "Bleu céleste", vin.tail(), "Navigation en ligne")
                .doesNotContain(vin.value());
    }

    @Test
    void heNamesItOnThePage() {
        assertThat(owner.postForm("/services/voiture", "nom", "La <b>bleue"))
                .hasRedirectedUrl("/services/voiture?car=" + household.car() + "&fait=nom");
        assertThat(Visitor.body(owner.get("/services/voiture?fait=nom")))
                .contains("<h1>La &lt;b&gt;bleue</h1>", "Enregistré");
        owner.postForm("/services/voiture", "nom", "");
        assertThat(Visitor.body(owner.get("/services/voiture"))).contains("<h1>UX 250h</h1>", "value=\"\"");
    }

    @Test
    void aNameThatIsTooLongStaysInItsFieldWithTheReason() {
        var answer = owner.postForm("/services/voiture", "nom", "x".repeat(41));
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer))
                .contains("value=\"" + "x".repeat(41) + "\"", "href=\"#nom\"", "id=\"nom-fault\"");
        assertThat(owner.postForm("/services/voiture", "nom", "x".repeat(40))).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void aProgramNamesItToo() {
        assertThat(named("{\"name\":\"La bleue\"}"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"name\":\"La bleue\",\"picture\":\"/voitures/ux-250h/celestial-blue.svg\"}");
        assertThat(named("{\"name\":\"" + "x".repeat(41) + "\"}"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/car-name");
        assertThat(named("{}"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.name")
                .isEqualTo("UX 250h");
    }

    @Test
    void aCarOfSomebodyElseInTheAddressIsNotShown() {
        var other = households.any();
        var page = Visitor.body(owner.get("/services/voiture?car=" + other.car()));
        assertThat(page)
                .contains(household.car().toString())
                .doesNotContain(other.car().toString());
        owner.postForm("/services/voiture?car=" + other.car(), "nom", "Mine");
        assertThat(Visitor.body(Visitor.signedIn(http, other.mail(), Households.PASSWORD)
                        .get("/services/voiture")))
                .doesNotContain("Mine");
    }

    @Test
    void whoHasNoCarFindsNone() {
        var mail = "nocar" + System.identityHashCode(this) + "@example.org";
        households.person(mail);
        var visitor = Visitor.signedIn(http, mail, Households.PASSWORD);
        assertThat(visitor.get("/services/voiture")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/services")).hasStatusOk();
        assertThat(visitor.get("/reglages")).hasStatusOk();
    }

    private MvcTestResult named(String body) {
        return owner.change(MockMvcRequestBuilders.request(HttpMethod.PUT, "/api/v1/cars/" + household.car() + "/name")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
