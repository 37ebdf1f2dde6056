package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** What a browser is told to allow, and what a foreign page cannot make it do. */
@PlatformTest
class BrowserTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    private Visitor visitor;

    @BeforeEach
    void signIn() {
        var household = new Households(accounts, garage, ownership).any();
        visitor = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/services", "/reglages", "/api/v1/cars", "/api/v1/session", "/nowhere", "/api/nowhere"})
    void eachAnswerForAPersonIsKeptByNobodyAndAllowsOnlyOurOwn(String path) {
        assertThat(visitor.get(path))
                .hasHeader("Cache-Control", "no-store")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("X-Frame-Options", "DENY")
                .hasHeader("Referrer-Policy", "same-origin")
                .hasHeader("Cross-Origin-Opener-Policy", "same-origin")
                .hasHeader("Cross-Origin-Resource-Policy", "same-origin")
                .headers()
                .hasHeaderSatisfying(
                        "Content-Security-Policy",
                        policies -> assertThat(policies.getFirst())
                                .contains(
                                        "default-src 'none'",
                                        "script-src 'self'",
                                        "frame-ancestors 'none'",
                                        "base-uri 'none'")
                                .doesNotContain("unsafe"))
                .containsHeader("X-Request-Id");
    }

    @Test
    void ofTwoRequestsEachHasAReferenceOfItsOwn() {
        var first = visitor.get("/api/v1/cars").getResponse().getHeader("X-Request-Id");
        assertThat(first).matches("[0-9a-f]{16}");
        assertThat(visitor.get("/api/v1/cars").getResponse().getHeader("X-Request-Id"))
                .isNotEqualTo(first);
    }

    @Test
    void aFormOfAForeignPageChangesNothing() {
        assertThat(visitor.ask(MockMvcRequestBuilders.post("/sign-out").header("Origin", "https://evil.example")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.ask(MockMvcRequestBuilders.delete("/api/v1/session")))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/forged-request");
        assertThat(visitor.get("/api/v1/cars")).hasStatusOk();
    }

    @Test
    void aForeignPageIsNotToldThatItMayRead() {
        assertThat(visitor.ask(MockMvcRequestBuilders.get("/api/v1/cars").header("Origin", "https://evil.example")))
                .headers()
                .doesNotContainHeader("Access-Control-Allow-Origin");
    }

    @Test
    void nobodyIsLedAwayAfterSigningIn() {
        var answer = visitor.postForm("/sign-in?next=https://evil.example", "mail", "x@example.org", "password", "x");
        assertThat(answer.getResponse().getHeader("Location")).startsWith("/");
    }

    @Test
    void tokensOfOneSessionDifferFromPageToPage() {
        assertThat(Visitor.body(visitor.get("/api/v1/session")))
                .isNotEqualTo(Visitor.body(visitor.get("/api/v1/session")));
    }
}
