package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.webjars.WebJarVersionLocator;

/** Those who are nobody here, and those who are somebody else: on each route, they learn nothing. */
@PlatformTest
class StrangerTests {

    /** What some routes want besides a car; the others do not mind it. */
    private static final String QUERY = "?month=2026-11&car=" + UUID.randomUUID();

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    private Households households;

    @BeforeEach
    void households() {
        households = new Households(accounts, garage, ownership);
    }

    static Stream<Route> closedRoutes() {
        return Route.ALL.stream().filter(route -> route.access() != Route.Access.PUBLIC);
    }

    static Stream<Route> carRoutes() {
        return closedRoutes().filter(route -> route.pattern().contains("{car}"));
    }

    static Stream<String> files() {
        return Stream.of(
                "/sign-in",
                "/version",
                library(),
                "/voitures/ux-250h.svg",
                "/nowhere",
                "/webjars/nothing.js",
                "/api/v1/models",
                "/api/v1/cars",
                "/reglages",
                "/live");
    }

    private static String library() {
        var path = Objects.requireNonNull(new WebJarVersionLocator().fullPath("htmx.org", "dist/htmx.min.js"));
        return "/" + path.substring(path.indexOf("webjars/"));
    }

    @Test
    void theHeadOfALibraryIsThere() {
        assertThat(new Visitor(http).ask(MockMvcRequestBuilders.head(library())))
                .hasStatusOk();
    }

    @ParameterizedTest
    @MethodSource("files")
    void theHeadOfAnAnswerIsThatOfTheWhole(String path) {
        var whole = new Visitor(http).get(path);
        var head = new Visitor(http).ask(MockMvcRequestBuilders.head(path));
        int expected = path.equals("/live") ? 404 : whole.getResponse().getStatus();
        assertThat(head).hasStatus(expected);
        assertThat(head.getResponse().getHeader("Location"))
                .isEqualTo(path.equals("/live") ? null : whole.getResponse().getHeader("Location"));
    }

    @ParameterizedTest
    @MethodSource("closedRoutes")
    void whoIsNotSignedInGetsTheSameAnswerEverywhere(Route route) {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        var answer = visitor.change(route.method(), path(route, UUID.randomUUID()));
        if (route.pattern().startsWith("/api/")) {
            var nowhere = visitor.change(route.method(), "/api/v1/nowhere");
            assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
            assertThat(Visitor.body(answer)).isEqualTo(Visitor.body(nowhere));
        } else if (route.access() == Route.Access.PROGRAM) {
            assertThat(answer).hasStatus(HttpStatus.UNAUTHORIZED);
        } else if (route.pattern().equals(Route.AUTHORIZE)) {
            assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST); // no application is named
        } else if (route.pattern().equals(MultimediaRoutes.LET_IN)) {
            assertThat(answer).hasStatus(HttpStatus.SEE_OTHER); // back to the code that his car shows
            assertThat(answer.getResponse().getHeader("Location")).startsWith("/sign-in?vers=%2Fmultimedia");
        } else {
            assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/sign-in");
            assertThat(Visitor.body(answer)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("carRoutes")
    void aForeignCarAndNoCarGetTheSameAnswer(Route route) {
        var victim = households.any();
        var stranger = households.any();
        var visitor = Visitor.signedIn(http, stranger.mail(), Households.PASSWORD);
        var foreign =
                visitor.change(Matrix.request(route, path(route, victim.car().value())));
        var missing = visitor.change(Matrix.request(route, path(route, UUID.randomUUID())));
        assertThat(foreign).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(missing).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(withoutToken(foreign)).isEqualTo(withoutToken(missing));
    }

    @ParameterizedTest
    @MethodSource("carRoutes")
    void anIdThatIsNoneIsNotFound(Route route) {
        var household = households.any();
        var visitor = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        for (var id : new String[] {
            "1", "0", "null", "' or 1=1", household.car().toString().toUpperCase(Locale.ROOT)
        }) {
            assertThat(visitor.ask(Raw.get(route.pattern()
                                    .replace("{car}", id.replace(" ", "%20"))
                                    .replaceAll("\\{[^}]+}", "1")
                            + QUERY
                            + Matrix.daysFor(route))))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void anAddressThatDoesNotExistIsNotFoundForPeopleToo() {
        var household = households.any();
        var visitor = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        assertThat(visitor.get("/api/v1/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/error")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/api/v1/openapi.json.yaml")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/cars")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/actuator",
                "/actuator/env",
                "/actuator/heapdump",
                "/heapdump",
                "/env",
                "/h2-console",
                "/v3/api-docs",
                "/swagger-ui/index.html",
                "/.git/config",
                "/.env",
                "/backup.zip",
                "/assets/app.js.map",
                "/error",
                "/application.yaml",
                "/brand/lexus-link/pack.yaml"
            })
    void whatManagesThePlatformIsNotHere(String path) {
        assertThat(new Visitor(http).get(path)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/..;/api/v1/cars", "/assets//app.js", "/assets/%2e%2e/api", "/sign-in;x=1"})
    void aPathThatMeansToConfuseIsRefused(String path) {
        var answer = new Visitor(http).ask(Raw.get(path));
        assertThat(answer.getResponse().getStatus()).isIn(400, 404);
        assertThat(Visitor.body(answer)).doesNotContain("Exception", "firewall");
    }

    private static String path(Route route, UUID id) {
        return route.pattern()
                .replace("{car}", id.toString())
                .replace("{trip}", id.toString())
                .replace("{from}", "2026-11-01")
                .replaceAll("\\{[^}]+}", "1")
                .concat(QUERY + Matrix.daysFor(route));
    }

    /** The page without its token, and without the minute in which it was made. */
    private static String withoutToken(MvcTestResult answer) {
        return Visitor.body(answer)
                .replaceAll("content=\"[^\"]{40,}\"|value=\"[^\"]{40,}\"|data-at=\"\\d+\"|état de \\d\\d:\\d\\d", "");
    }
}
