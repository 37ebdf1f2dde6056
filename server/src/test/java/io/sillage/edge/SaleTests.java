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
import io.sillage.uplink.StateListener;
import io.sillage.uplink.Uplink;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A car is sold from one account to another, by its addresses (R27, A09, A19). */
@PlatformTest
class SaleTests {

    private static final Pattern CODE = Pattern.compile("class=\"code num\">([2-9A-Z]{4}-[2-9A-Z]{4})<");

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
    ObjectProvider<StateListener> states;

    private Household claire;
    private Household marc;
    private Visitor seller;
    private Visitor buyer;
    private UUID trip;

    @BeforeEach
    void aCarThatHasDriven() {
        var households = new Households(accounts, garage, ownership);
        claire = households.any();
        marc = households.any();
        activations.vouchFor(claire.period());
        trip = AnyTrip.of(claire.car(), uplink);
        states.forEach(listener -> listener.stateReported(AnyTrip.stateOf(claire.car())));
        seller = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
        buyer = Visitor.signedIn(http, marc.mail(), Households.PASSWORD);
    }

    @Test
    @Covers({"R5", "R7", "R27", "R28"})
    void bothAreGuidedAndTheOldSideIsDead() {
        var term = activations.term(claire.owner(), claire.car());
        assertThat(Visitor.body(seller.get(settings()))).contains(settings() + "/vendre");
        assertThat(seller.postForm(selling(), "pas", "commencer")).hasStatus(HttpStatus.FOUND);
        var page = Visitor.body(seller.get(selling()));
        assertThat(page).contains("aria-current=\"step\"", "Code entré par l’acheteur");
        assertThat(Visitor.body(seller.get("/"))).contains("Vente en cours", selling());

        var steps = location(buyer.postForm("/reglages/voiture/reprendre", "code", code(page)));
        assertThat(Visitor.body(buyer.get("/"))).contains("Vente en cours", steps);
        assertThat(Visitor.body(seller.get(selling())))
                .contains("a entré votre code")
                .doesNotContain(code(page));
        assertThat(buyer.postForm(steps, "pas", "compteur", "lu", "7 km")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(buyer.postForm(steps, "pas", "compteur", "lu", "1 km")).hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(buyer.get(steps))).contains("Au tour de");

        var receipt = location(seller.postForm(selling(), "pas", "confirmer"));
        assertThat(Visitor.body(seller.get(receipt))).contains("Voiture vendue");
        assertThat(Visitor.body(buyer.get(steps))).contains("La voiture est à vous");
        assertThat(seller.get(selling())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(seller.get("/api/v1/cars/" + claire.car() + "/state")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(seller.get("/api/v1/trips/" + trip)).hasStatusOk();
        assertThat(buyer.get("/api/v1/trips/" + trip)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(buyer.get("/api/v1/cars/" + claire.car() + "/trips")))
                .doesNotContain(trip.toString());
        assertThat(activations.term(marc.owner(), claire.car())).isEqualTo(term);
    }

    @Test
    void aStepThatIsNotNextIsRefusedInWords() {
        seller.postForm(selling(), "pas", "commencer");
        assertThat(seller.postForm(selling(), "pas", "commencer")).hasStatus(HttpStatus.CONFLICT);
        var skipped = seller.postForm(selling(), "pas", "confirmer");
        assertThat(skipped).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.body(skipped)).contains("Ce n’est pas la prochaine étape", "role=\"alert\"");
        var wrong = buyer.postForm("/reglages/voiture/reprendre", "code", "<b>AAAA");
        assertThat(wrong).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(wrong)).contains("Ce code n’existe pas").doesNotContain("<b>AAAA");
        assertThat(seller.postForm(selling(), "pas", "annuler")).hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(seller.get(selling() + "?fait=annule")))
                .contains("Vente annulée", "Commencer la vente");
    }

    @Test
    void aHandOverIsNobodyElsesToSee() {
        seller.postForm(selling(), "pas", "commencer");
        var steps = location(
                buyer.postForm("/reglages/voiture/reprendre", "code", code(Visitor.body(seller.get(selling())))));
        var other = new Households(accounts, garage, ownership).any();
        var stranger = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        assertThat(stranger.get(steps)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(seller.get(steps)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.postForm(steps, "pas", "compteur", "lu", "1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(buyer.get("/reglages/voiture/remises/x")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(buyer.postForm(steps, "pas", "montrer")).hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(buyer.get(steps))).contains("La voiture n’a pas encore répondu");
    }

    @Test
    @Covers("R27")
    void programsSellByTheSameSteps() {
        var car = "/api/v1/cars/" + claire.car() + "/sale";
        assertThat(seller.get(car)).hasStatus(HttpStatus.NOT_FOUND);
        var begun = seller.post(car, "");
        assertThat(begun).hasStatus(HttpStatus.CREATED);
        String code = JsonPath.read(Visitor.body(begun), "$.code");
        assertThat(seller.post(car, "")).hasStatus(HttpStatus.CONFLICT);
        assertThat(seller.post(car + "/confirmation", "")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(buyer.post("/api/v1/purchases", "")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(buyer.post("/api/v1/purchases", "{\"code\":\"AAAA-AAAA\"}")))
                .contains("/problems/hand-over-code");

        var entered = buyer.post("/api/v1/purchases", "{\"code\":\"" + code + "\"}");
        assertThat(entered).hasStatus(HttpStatus.CREATED);
        assertThat(Visitor.body(entered)).contains("\"step\":\"entered\"").doesNotContain(code);
        var purchase = "/api/v1/purchases/" + JsonPath.read(Visitor.body(entered), "$.id");
        assertThat(Visitor.body(seller.get(car)))
                .contains("\"step\":\"entered\"")
                .doesNotContain(code);
        assertThat(buyer.post(purchase + "/screen-code", "")).hasStatus(HttpStatus.ACCEPTED);
        assertThat(Visitor.body(buyer.get(purchase))).contains("\"screen\":\"asked\"");
        assertThat(buyer.post(purchase + "/possession", "{\"odometerKm\":7}")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(buyer.post(purchase + "/possession", "{\"odometerKm\":1}")))
                .contains("\"step\":\"proven\"");

        assertThat(Visitor.body(seller.post(car + "/confirmation", ""))).contains("\"step\":\"passed\"");
        assertThat(seller.get(car)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(buyer.get(purchase))).contains("\"step\":\"passed\"");
        assertThat(Visitor.body(buyer.get("/api/v1/purchases"))).isEqualTo("{\"purchases\":[]}");
    }

    @Test
    void bothMayEndASaleByProgramAndByPage() {
        var car = "/api/v1/cars/" + claire.car() + "/sale";
        seller.post(car, "");
        assertThat(seller.change(HttpMethod.DELETE, car)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(seller.change(HttpMethod.DELETE, car)).hasStatus(HttpStatus.NOT_FOUND);

        String code = JsonPath.read(Visitor.body(seller.post(car, "")), "$.code");
        var purchase = "/api/v1/purchases/"
                + JsonPath.read(Visitor.body(buyer.post("/api/v1/purchases", "{\"code\":\"" + code + "\"}")), "$.id");
        assertThat(seller.change(HttpMethod.DELETE, purchase)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(buyer.change(HttpMethod.DELETE, purchase)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(buyer.change(HttpMethod.DELETE, purchase)).hasStatus(HttpStatus.FORBIDDEN);

        seller.postForm(selling(), "pas", "commencer");
        var steps = location(
                buyer.postForm("/reglages/voiture/reprendre", "code", code(Visitor.body(seller.get(selling())))));
        assertThat(Visitor.body(buyer.get(steps))).contains("Renoncer à l’achat");
        assertThat(buyer.postForm(steps, "pas", "renoncer")).hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(buyer.get(steps)))
                .contains("Cette vente n’a pas eu lieu")
                .doesNotContain("Renoncer");
        assertThat(Visitor.body(seller.get(selling()))).contains("Commencer la vente");
    }

    private String settings() {
        return "/reglages/voiture/" + claire.car();
    }

    private String selling() {
        return settings() + "/vendre";
    }

    private static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }

    private static String code(String page) {
        var found = CODE.matcher(page);
        return found.find() ? found.group(1) : "";
    }
}
