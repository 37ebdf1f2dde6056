package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.brand.Brand;
import io.sillage.edge.Route.Access;
import io.sillage.garage.Garage;
import io.sillage.location.PrivateMode;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The App as phones install it, and what the platform lets a browser keep for times without a connection. */
@PlatformTest
class InstallableAppTests {

    private static final Pattern FILE = Pattern.compile("/assets/[^\"]+");

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
    Brand brand;

    private Households households;
    private Household claire;
    private Visitor owner;

    @BeforeEach
    void aCar() {
        households = new Households(accounts, garage, ownership);
        claire = households.any();
        activations.vouchFor(claire.period());
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
    }

    @Test
    @Covers("R9")
    void isDescribedInTheLanguageOfThePageAndEachFileIsThere() {
        for (var language : Visitor.LANGUAGES) {
            var manifest = Visitor.body(owner.get("/manifest.webmanifest?l=" + language));
            assertThat(manifest)
                    .contains("\"lang\":\"" + language + "\"", "\"id\":\"/\"", "\"display\":\"standalone\"")
                    .contains(brand.name(), brand.appColour(), "maskable")
                    .doesNotContain("edge.");
            var files = FILE.matcher(manifest).results().toList();
            assertThat(files)
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(owner.get(file.group())).hasStatusOk());
        }
        assertThat(Visitor.body(owner.get("/")))
                .contains("href=\"/manifest.webmanifest?l=fr\"", "apple-touch-icon", "apple-mobile-web-app-title");
    }

    @Test
    void theWorkerNamesFilesThatAreThereAndIsAskedForAnewEachTime() {
        var worker = owner.get("/sw.js");
        assertThat(worker).hasHeader("Cache-Control", "no-cache").hasContentTypeCompatibleWith("text/javascript");
        var files = FILE.matcher(Visitor.body(worker)).results().toList();
        assertThat(files)
                .hasSizeGreaterThan(5)
                .allSatisfy(file -> assertThat(owner.get(file.group())).hasStatusOk());
    }

    @Test
    void thePageForTimesWithoutAConnectionSaysNothingOfThePerson() {
        assertThat(Visitor.body(owner.getIn("nl", "/hors-ligne")))
                .contains("Opnieuw proberen")
                .doesNotContain("class=\"tabs\"", claire.car().toString(), claire.mail());
        assertThat(Visitor.body(new Visitor(http).get("/installer"))).contains("Sur l’écran d’accueil", "Android");
    }

    @Test
    void aShortcutFindsTheCarThatIsLookedAt() {
        assertThat(owner.get("/services/retrouver")).hasRedirectedUrl("/services/retrouver/" + claire.car());
        var walker = "walker" + claire.mail();
        households.person(walker);
        assertThat(Visitor.signedIn(http, walker, Households.PASSWORD).get("/services/retrouver"))
                .hasRedirectedUrl("/");
    }

    /** One route in the list that asks for a proof, or is anybody's, or is no page, turns this red. */
    @Test
    void whatMayBeKeptIsAPageOfAPersonsOwn() {
        for (var pattern : KeptPages.PATTERNS) {
            var routes = Route.everywhere().stream()
                    .filter(route ->
                            route.pattern().equals(pattern) && route.method().equals(HttpMethod.GET))
                    .toList();
            assertThat(routes).as(pattern).hasSize(1);
            assertThat(routes.getFirst().access()).as(pattern).isEqualTo(Access.SIGNED_IN);
        }
        assertThat(Route.everywhere())
                .filteredOn(route -> route.method().equals(HttpMethod.GET))
                .filteredOn(route -> route.pattern().contains("{format}")
                        || route.pattern().matches(".*\\.(csv|pdf|json)")
                        || route.pattern().startsWith("/staff")
                        || route.pattern().startsWith("/reglages")
                        || route.access() != Access.SIGNED_IN)
                .noneMatch(route -> KeptPages.PATTERNS.contains(route.pattern()));
    }

    @Test
    void noOtherPageIsMarked() {
        AnyTrip.of(claire.car(), uplink);
        assertThat(List.of("/", "/services", "/services/donnees/tous", "/messages"))
                .allSatisfy(page -> assertThat(owner.get(page)).containsHeader("Sillage-Keep"));
        assertThat(List.of(
                        "/reglages",
                        "/reglages/compte",
                        "/reglages/compte/cles",
                        "/reglages/voiture/" + claire.car() + "/mode-prive/preuve",
                        "/services/donnees/exporter",
                        "/services/donnees/exporter/trajets.csv",
                        "/services/donnees/carburant",
                        "/confirmer",
                        "/donnees-collectees",
                        "/api/v1/cars"))
                .allSatisfy(page -> assertThat(owner.get(page)).doesNotContainHeader("Sillage-Keep"));
        assertThat(new Visitor(http).get("/")).doesNotContainHeader("Sillage-Keep");
    }

    @Test
    void aCopyIsForOnePersonUntilPrivateModeChanges() {
        var before = keptFor(owner.get("/"));
        assertThat(keptFor(owner.get("/services")))
                .isEqualTo(before)
                .doesNotContain(claire.car().toString());
        assertThat(keptFor(new Visitor(http).get("/sign-in"))).isEqualTo("nobody");
        mode.switchOn(claire.owner(), claire.car());
        assertThat(keptFor(owner.get("/"))).isNotEqualTo(before);
        var other = households.any();
        assertThat(keptFor(Visitor.signedIn(http, other.mail(), Households.PASSWORD)
                        .get("/")))
                .isNotEqualTo(before);
    }

    @Test
    void whoWorksHereIsNotMarked() {
        assertThat(new StaffVisitor(http).get("/staff/sign-in"))
                .doesNotContainHeader("Sillage-Kept-For")
                .doesNotContainHeader("Sillage-Keep")
                .bodyText()
                .doesNotContain("rel=\"manifest\"");
    }

    private static String keptFor(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getHeader("Sillage-Kept-For"));
    }
}
