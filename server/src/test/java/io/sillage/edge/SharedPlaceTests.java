package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.location.PrivateMode;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Links that show where a car stands to somebody without an account: what they show, to whom, and what ends them. */
@PlatformTest
class SharedPlaceTests {

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
    PrivateIntervals intervals;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcTemplate jdbc;

    private Household claire;
    private Visitor owner;
    private Visitor stranger;

    @BeforeEach
    void aCarIsParked() {
        claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        AnyTrip.of(claire.car(), uplink);
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
        stranger = new Visitor(http);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers("R38")
    void showsThePlaceAndNothingElse() {
        var shown = stranger.get(made(1));
        assertThat(shown).hasStatusOk();
        assertThat(Visitor.body(shown))
                .contains("Un lieu partagé avec vous", "Visible encore", "Garée depuis")
                .doesNotContain("Claire", claire.mail(), "UX 250h", claire.car().toString(), "JTHY6JBH7M2")
                .doesNotContain(claire.period().id().toString(), "/services/", "trajet");
        var picture = stranger.get(made(1).replace("/lieu?", "/lieu/carte.svg?"));
        assertThat(picture).hasStatusOk().hasContentType("image/svg+xml");
    }

    @Test
    void isKeptFromMachinesCachesAndOtherPages() {
        for (var path : List.of(made(1), made(1).replace("/lieu?", "/lieu/carte.svg?"), "/lieu?cle=none")) {
            assertThat(stranger.get(path))
                    .hasHeader("X-Robots-Tag", "noindex, nofollow, noarchive")
                    .hasHeader("Referrer-Policy", "no-referrer")
                    .hasHeader("Cache-Control", "no-store");
        }
    }

    @Test
    void endsWithItsTimeAndNotBefore() {
        var oneHour = made(1);
        var oneDay = made(24);
        clock.advance(Duration.ofMinutes(59));
        assertThat(stranger.get(oneHour)).hasStatusOk();
        clock.advance(Duration.ofMinutes(1));
        assertOver(oneHour);
        clock.advance(Duration.ofMinutes(22 * 60 + 59));
        assertThat(stranger.get(oneDay)).hasStatusOk();
        clock.advance(Duration.ofMinutes(1));
        assertOver(oneDay);
    }

    @Test
    void endsWhenItsOwnerSaysSo() {
        var link = made(8);
        var other = made(8);
        var ids = JsonPath.<List<String>>read(Visitor.body(owner.get(links())), "$[*].id");
        assertThat(owner.change(HttpMethod.DELETE, links() + "/" + ids.getLast()))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertOver(link);
        assertThat(stranger.get(other)).hasStatusOk();
        assertThat(owner.change(HttpMethod.DELETE, links() + "/" + ids.getLast()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(owner.postForm(page() + "/liens/" + ids.getFirst())).hasStatus(HttpStatus.FOUND);
        assertOver(other);
    }

    @Test
    @Covers({"R29", "R31"})
    void endsForGoodWithPrivateMode() {
        var link = made(8);
        mode.switchOn(claire.owner(), claire.car());
        assertOver(link);
        mode.switchOff(claire.owner(), claire.car());
        assertThat(owner.get("/api/v1/cars/" + claire.car() + "/parked")).hasStatusOk();
        assertOver(link);
    }

    @Test
    void showsNothingInAPrivateTimeThatWasKnownBefore() {
        var link = made(8);
        var begins = clock.instant().plusSeconds(600);
        intervals.begin(claire.car(), SetIn.CAR, begins);
        assertThat(stranger.get(link)).hasStatusOk();
        clock.advance(Duration.ofSeconds(601));
        assertOver(link);
        intervals.end(claire.car(), SetIn.CAR, begins.plusSeconds(1200));
    }

    @Test
    @Covers("R5")
    void endsWithTheOwnership() {
        var link = made(8);
        var buyer = new Households(accounts, garage, ownership).any().owner();
        ownership.end(claire.car(), clock.instant());
        assertOver(link);
        ownership.begin(claire.car(), buyer.account(), clock.instant());
        AnyTrip.of(claire.car(), uplink);
        assertOver(link);
        assertThat(jdbc.queryForObject(
                        "select count(*) from location.place_link where vehicle = ? and ended_at is null",
                        Integer.class,
                        claire.car().value()))
                .as("and is not left open")
                .isZero();
    }

    @Test
    @Covers("R30")
    void endsWithTheServices() {
        var link = made(8);
        activations.stop(claire.owner(), claire.car());
        assertOver(link);
        assertThat(make(1)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isOpenedBeforeTheEyesOfItsOwner() {
        var link = made(8);
        assertThat(Visitor.body(owner.get(page()))).contains("Pas encore ouvert");
        stranger.get(link);
        stranger.get(link.replace("/lieu?", "/lieu/carte.svg?"));
        clock.advance(Duration.ofMinutes(2));
        stranger.get(link);
        assertThat(JsonPath.<List<List<String>>>read(Visitor.body(owner.get(links())), "$[*].openedAt"))
                .singleElement()
                .satisfies(times -> assertThat(times).hasSize(2).isSortedAccordingTo((a, b) -> b.compareTo(a)));
        assertThat(Visitor.body(owner.get(page()))).contains("Ouvert 2 fois");
    }

    @Test
    void itsKeyIsToldOnceAndNotKept() {
        var link = made(8);
        var key = link.substring(link.indexOf('=') + 1);
        assertThat(key).hasSize(43);
        assertThat(Visitor.body(owner.get(links()))).doesNotContain(key);
        assertThat(Visitor.body(owner.get(page()))).doesNotContain(key);
        assertThat(jdbc.queryForList("select place_link::text from location.place_link", String.class))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row).doesNotContain(key));
    }

    @Test
    void isMadeByTheOwnerAlone() {
        var other = new Households(accounts, garage, ownership).any();
        var visitor = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        assertThat(visitor.post(links(), "{\"hours\":1}")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.postForm(page(), "heures", "1")).hasStatus(HttpStatus.NOT_FOUND);
        made(1);
        var id = JsonPath.<String>read(Visitor.body(owner.get(links())), "$[0].id");
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/cars/" + other.car() + "/place-links/" + id))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void lastsAsLongAsIsOfferedAndThereAreFiveAtMost() {
        for (var hours : List.of("0", "2", "25", "-1")) {
            assertThat(owner.post(links(), "{\"hours\":" + hours + "}")).hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(owner.postForm(page(), "heures", "48")).hasStatus(HttpStatus.BAD_REQUEST);
        for (int i = 0; i < 5; i++) {
            made(24);
        }
        assertThat(make(24)).hasStatus(HttpStatus.CONFLICT);
        assertThat(owner.postForm(page(), "heures", "24"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cinq liens sont déjà actifs");
    }

    @Test
    void aCarThatIsSoldIsShownToNobodyNew() {
        owner.postForm("/reglages/voiture/" + claire.car() + "/vendre", "pas", "commencer");
        assertThat(make(1)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isNotTriedFasterThanAPersonLooks() {
        var link = made(1);
        for (int i = 0; i < PublicPace.FROM_ONE_PLACE; i++) {
            assertThat(stranger.get("/lieu?cle=" + i)).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(stranger.get(link)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(new Visitor(http).get(link)).as("from elsewhere").hasStatusOk();
    }

    private void assertOver(String link) {
        var visitor = new Visitor(http);
        var over = visitor.get(link);
        assertThat(over).hasStatus(HttpStatus.NOT_FOUND).bodyText().contains("Ce lien ne montre rien");
        assertThat(Visitor.body(over)).isEqualTo(Visitor.body(visitor.get("/lieu?cle=never")));
        assertThat(visitor.get(link.replace("/lieu?", "/lieu/carte.svg?"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult make(int hours) {
        return owner.post(links(), "{\"hours\":" + hours + "}");
    }

    /** The path of a new link. */
    private String made(int hours) {
        var answer = make(hours);
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        var address = JsonPath.<String>read(Visitor.body(answer), "$.address");
        return address.substring(address.indexOf("/lieu"));
    }

    private String page() {
        return "/services/retrouver/" + claire.car();
    }

    private String links() {
        return "/api/v1/cars/" + claire.car() + "/place-links";
    }
}
