package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What matters asks again for a proof that the person is there, once the last is ten minutes old. */
@PlatformTest
class ProofTests {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final Duration SLACK = Duration.ofSeconds(30);

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    MovableClock clock;

    private Visitor visitor;

    @BeforeEach
    void somebody() {
        var mail = "proof" + UUID.randomUUID() + "@example.net";
        new Households(accounts, garage, ownership).person(mail);
        visitor = Visitor.signedIn(http, mail, Households.PASSWORD);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    static Stream<Route> routesThatMatter() {
        return Route.ALL.stream() // an application has to be named there first: OauthFlowTests
                .filter(route -> !route.pattern().equals(Route.AUTHORIZE))
                .filter(route -> route.access() == Route.Access.PROVEN);
    }

    @Test
    void whatMattersIsOnTheList() {
        assertThat(routesThatMatter().map(route -> route.method() + " " + route.pattern()))
                .contains(
                        "POST /reglages/compte/mot-de-passe",
                        "POST /reglages/compte/adresse",
                        "POST /reglages/compte/appareils",
                        "POST /reglages/compte/fermer",
                        "PUT /api/v1/account/password",
                        "POST /api/v1/account/mail",
                        "POST /api/v1/account/closing",
                        "DELETE /api/v1/account/sessions",
                        "DELETE /api/v1/account/sessions/{session}");
    }

    @ParameterizedTest
    @MethodSource("routesThatMatter")
    void withAnOldProofNothingThatMattersIsDone(Route route) {
        clock.advance(LASTS);
        var answer = visitor.change(route.method(), path(route));
        if (route.pattern().startsWith("/api/")) {
            assertThat(answer).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(Visitor.body(answer)).contains("/problems/proof-needed");
        } else {
            assertThat(answer).hasStatus(HttpStatus.SEE_OTHER);
            assertThat(answer.getResponse().getHeader("Location")).startsWith("/confirmer?vers=%2F");
        }
    }

    /** Signing in was the proof, and is good to the last moment. */
    @ParameterizedTest
    @MethodSource("routesThatMatter")
    void withAFreshProofNobodyIsAsked(Route route) {
        clock.advance(LASTS.minus(SLACK));
        var answer = visitor.change(route.method(), path(route));
        assertThat(Visitor.body(answer)).doesNotContain("/problems/proof-needed");
        assertThat(Objects.requireNonNullElse(answer.getResponse().getHeader("Location"), ""))
                .doesNotStartWith("/confirmer");
    }

    /** Else the person would be led to Home, and not to the form that he sent. */
    @Test
    void eachFormThatMattersHasAPageOfItsAddress() {
        var pages = Route.ALL.stream()
                .filter(route -> route.method().equals(HttpMethod.GET))
                .map(Route::pattern)
                .toList();
        assertThat(routesThatMatter().map(Route::pattern).filter(pattern -> !pattern.startsWith("/api/")))
                .isSubsetOf(pages);
    }

    @Test
    void theRestOfTheAccountStaysOpen() {
        clock.advance(Duration.ofDays(2));
        for (var path : List.of("/", "/reglages/compte", "/reglages/compte/appareils", "/api/v1/account")) {
            assertThat(visitor.get(path)).hasStatusOk();
        }
    }

    @Test
    void thePasswordLeadsToThePageThatWasAskedFor() {
        clock.advance(Duration.ofDays(2));
        assertThat(visitor.get("/reglages/compte/fermer"))
                .hasHeader("Location", "/confirmer?vers=%2Freglages%2Fcompte%2Ffermer");
        assertThat(visitor.postForm("/confirmer", "vers", "/reglages/compte/fermer", "password", "not this one"))
                .hasRedirectedUrl("/confirmer?refused=wrong-credentials&vers=%2Freglages%2Fcompte%2Ffermer");
        assertThat(visitor.get("/reglages/compte/fermer")).hasStatus(HttpStatus.SEE_OTHER);
        assertThat(visitor.postForm("/confirmer", "vers", "/reglages/compte/fermer", "password", Households.PASSWORD))
                .hasRedirectedUrl("/reglages/compte/fermer");
        assertThat(visitor.get("/reglages/compte/fermer")).hasStatusOk();
    }

    @Test
    void aProgramProvesItToo() {
        clock.advance(Duration.ofDays(2));
        assertThat(visitor.post("/api/v1/session/proof", "{\"password\":\"not this one\"}"))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/account/sessions"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.post("/api/v1/session/proof", "{\"password\":\"" + Households.PASSWORD + "\"}"))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/account/sessions"))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    /** Who copied the cookie before the proof has gained nothing by it. */
    @Test
    void aProofRenewsTheSession() {
        var before = Objects.requireNonNull(visitor.cookie());
        visitor.post("/api/v1/session/proof", "{\"password\":\"" + Households.PASSWORD + "\"}");
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/account").cookie(before)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.get("/api/v1/account")).hasStatusOk();
    }

    @Test
    void nobodyIsLedAstray() {
        assertThat(visitor.postForm("/confirmer", "vers", "//evil.example", "password", Households.PASSWORD))
                .hasRedirectedUrl("/");
    }

    private static String path(Route route) {
        return route.pattern().replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
    }
}
