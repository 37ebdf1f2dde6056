package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.kernel.GeoPoint;
import io.sillage.location.PrivateMode;
import io.sillage.map.Walks;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.ownership.Sharing;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import io.sillage.uplink.Uplink;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The way on foot from the parked car to where its route led: when it is offered, what it says, and what ends it. */
@PlatformTest
class LastMileTests {

    private static final GeoPoint STATION = new GeoPoint(43.7385, 7.4195);
    private static final GeoPoint CASINO = new GeoPoint(43.7391, 7.4277);
    private static final double DEGREES_A_METRE = 1 / 111_195.0;

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
    PrivateMode mode;

    @Autowired
    Sharing sharing;

    @Autowired
    Walks walks;

    @Autowired
    ObjectProvider<StateListener> states;

    @Autowired
    PlatformTransactionManager transactions;

    private Household claire;
    private Visitor owner;

    @BeforeEach
    void aCar() {
        claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R39")
    void theWayOnFootIsOfferedWithItsTurns() {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> walks.find(STATION, CASINO).isPresent());
        parked(STATION, CASINO);
        assertThat(text("/")).contains("Guidage de fin d’itinéraire", "Y aller à pied");
        assertThat(text(page())).contains("à pied", "Partez", "Vous êtes arrivé", "carte.svg", "J’y suis");
        assertThat(owner.get(page() + "/carte.svg")).hasStatusOk().hasContentType("image/svg+xml");
        var body = Visitor.body(owner.get(api()));
        assertThat(JsonPath.<Double>read(body, "$.straightMetres")).isBetween(600.0, 720.0);
        assertThat(JsonPath.<Double>read(body, "$.walk.metres")).isBetween(650.0, 1_500.0);
        assertThat(JsonPath.<Integer>read(body, "$.walk.seconds")).isBetween(400, 1_500);
        assertThat(JsonPath.<List<String>>read(body, "$.walk.turns[*].turn"))
                .startsWith("start")
                .endsWith("arrive")
                .hasSizeGreaterThan(3);
        for (var language : Visitor.LANGUAGES) {
            assertThat(owner.getIn(language, page())).hasStatusOk().bodyText().doesNotContain("location.");
        }
    }

    @Test
    @Covers("R39")
    void itIsOfferedFromFiftyMetresToFiveKilometres() {
        for (var metres : List.of(49.0, 5_001.0)) {
            parked(STATION, northOf(STATION, metres));
            assertThat(owner.get(api())).as("%s m", metres).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(text("/")).doesNotContain("Y aller à pied");
        }
        for (var metres : List.of(51.0, 4_999.0)) {
            parked(STATION, northOf(STATION, metres));
            assertThat(owner.get(api())).as("%s m", metres).hasStatusOk();
        }
    }

    @Test
    @Covers("R39")
    void itEndsWhenReachedAndWhenTheCarDrivesOn() {
        parked(STATION, CASINO, Instant.now().minusSeconds(3_600));
        assertThat(owner.get(api())).hasStatusOk();
        AnyTrip.of(claire.car(), uplink);
        assertThat(owner.get(api())).hasStatus(HttpStatus.NOT_FOUND);

        parked(STATION, CASINO);
        assertThat(owner.postForm(page())).hasStatus(HttpStatus.FOUND);
        assertThat(owner.get(api())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(text(page())).contains("Pas de chemin à proposer");

        parked(STATION, CASINO);
        assertThat(owner.change(HttpMethod.DELETE, api())).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(owner.get(api())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers({"R29", "R39"})
    void inPrivateModeThereIsNone() {
        parked(STATION, CASINO);
        mode.switchOn(claire.owner(), claire.car());
        assertThat(owner.get(api())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.get(page() + "/carte.svg")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    @Covers("R75")
    void whoHasNotAgreedIsOfferedNoneAndNoDestinationIsKept() {
        owner.postForm("/reglages/voiture/" + claire.car() + "/choix", "oui", "find-my-car");
        parked(STATION, CASINO);
        assertThat(owner.get(api())).hasStatus(HttpStatus.NOT_FOUND);
        owner.postForm("/reglages/voiture/" + claire.car() + "/choix", "oui", "find-my-car", "oui", "last-mile");
        assertThat(owner.get(api())).as("nothing was kept").hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void nobodyElseLearnsWhereTheRouteLed() {
        parked(STATION, CASINO);
        var paul = new Households(accounts, garage, ownership).any();
        sharing.invite(claire.owner(), claire.car(), paul.mail(), Sharing.OFFERED, null);
        sharing.accept(paul.owner(), sharing.offeredTo(paul.owner()).getFirst().id());
        var coUser = Visitor.signedIn(http, paul.mail(), Households.PASSWORD);
        assertThat(coUser.get(api())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(coUser.get(page())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(Visitor.body(coUser.get("/?car=" + claire.car()))).doesNotContain("Y aller à pied");
        ownership.end(claire.car(), Instant.now());
        ownership.begin(claire.car(), paul.owner().account(), Instant.now());
        assertThat(coUser.get(api())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static GeoPoint northOf(GeoPoint point, double metres) {
        return new GeoPoint(point.latitude() + metres * DEGREES_A_METRE, point.longitude());
    }

    private void parked(GeoPoint at, @Nullable GeoPoint destination) {
        parked(at, destination, Instant.now());
    }

    private void parked(GeoPoint at, @Nullable GeoPoint destination, Instant when) {
        var report = new StateReport(
                claire.car(),
                when,
                when,
                1_000L,
                420,
                550,
                12_400,
                List.of(),
                List.of(),
                List.of(),
                true,
                at,
                when,
                destination,
                List.of());
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> states.forEach(listener -> listener.stateReported(report)));
    }

    private String text(String path) {
        return Visitor.body(owner.get(path)).replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private String page() {
        return "/services/dernier-kilometre/" + claire.car();
    }

    private String api() {
        return "/api/v1/cars/" + claire.car() + "/last-mile";
    }
}
