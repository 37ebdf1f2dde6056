package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@PlatformTest
class SessionTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    JdbcClient jdbc;

    private Households households;

    @BeforeEach
    void households() {
        households = new Households(accounts, garage, ownership);
    }

    @Test
    @Covers("R2")
    void theSameWordsOpenThePagesAndTheRestInterface() {
        var household = households.any();
        var browser = new Visitor(http);
        browser.fetchToken();
        var answer = browser.postForm("/sign-in", "mail", household.mail(), "password", Households.PASSWORD);
        assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/");
        assertThat(browser.get("/")).hasStatusOk();
        assertThat(browser.get("/api/v1/cars"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.cars[0].id")
                .isEqualTo(household.car().toString());
    }

    @Test
    void wrongWordsLeadBackToTheForm() {
        var household = households.any();
        var browser = new Visitor(http);
        browser.fetchToken();
        assertThat(browser.postForm("/sign-in", "mail", household.mail(), "password", "not this one"))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in?refused=wrong-credentials");
        assertThat(browser.get("/")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/sign-in");
    }

    @Test
    void anUnknownAddressAndAWrongPasswordGetTheSameBytes() {
        var household = households.any();
        var program = new Visitor(http);
        program.fetchToken();
        var wrong = program.post("/api/v1/session", Visitor.credentials(household.mail(), "not this one"));
        var unknown = program.post("/api/v1/session", Visitor.credentials("nobody@example.org", "not this one"));
        assertThat(wrong).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.body(unknown)).isEqualTo(Visitor.body(wrong)).contains("/problems/wrong-credentials");
        assertThat(unknown).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aSessionFromBeforeSigningInIsNotTheOneAfter() {
        var household = households.any();
        var visitor = new Visitor(http);
        visitor.fetchToken();
        var before = Objects.requireNonNull(visitor.cookie());
        visitor.post("/api/v1/session", Visitor.credentials(household.mail(), Households.PASSWORD));
        var after = Objects.requireNonNull(visitor.cookie());
        assertThat(after.getValue()).isNotEqualTo(before.getValue());
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/cars").cookie(before)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndKeptFromOtherSites() {
        var household = households.any();
        var cookie = Objects.requireNonNull(
                Visitor.signedIn(http, household.mail(), Households.PASSWORD).cookie());
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getAttribute("SameSite")).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.getDomain()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "AAAA", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "'", "_-_-"})
    void aCookieThatIsNoSessionsIsAStrangers(String value) {
        var cookie = new Cookie(SessionCookie.PLAIN, value);
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/cars").cookie(cookie)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(http.perform(MockMvcRequestBuilders.get("/").cookie(cookie))).hasStatus(HttpStatus.SEE_OTHER);
    }

    @Test
    void signingOutEndsTheSessionForGood() {
        var household = households.any();
        var visitor = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        var cookie = Objects.requireNonNull(visitor.cookie());
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/session"))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/cars").cookie(cookie)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aSessionHoldsTextAlone() {
        var household = households.any();
        Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        assertThat(jdbc.sql("""
                        select convert_from(attribute_bytes, 'UTF8') from account.session_attributes
                        where attribute_name like '%PRINCIPAL%'""").query(String.class).list())
                .contains(household.owner().account().toString());
    }

    @Test
    void aClosedAccountIsOutAtOnce() {
        var household = households.any();
        var visitor = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        assertThat(visitor.get("/api/v1/cars")).hasStatusOk();
        jdbc.sql("delete from account.account where id = ?")
                .param(household.owner().account().value())
                .update();
        assertThat(visitor.get("/api/v1/cars")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whoOnlyMeetsAnErrorPageGetsNoSession() {
        var visitor = new Visitor(http);
        assertThat(visitor.get("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.cookie()).isNull();
    }
}
