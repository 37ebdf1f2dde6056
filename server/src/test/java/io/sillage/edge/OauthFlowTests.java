package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.account.AuthenticatorApp;
import io.sillage.activation.Activations;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.oauth.Applications;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.Uplink;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** A person connects an application: how he is asked, what he may say, and what becomes of it. */
@PlatformTest
class OauthFlowTests {

    private static final String ALL = "openid profile cars:read trips:read places:read";

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
    Applications applications;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Household household;
    private Visitor person;
    private ThirdParty application;
    private String car = "";

    @BeforeEach
    void somebodyWithACar() {
        household = new Households(accounts, garage, ownership).any();
        activations.vouchFor(household.period());
        car = household.car().toString();
        person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        application = ThirdParty.registered(http, applications, ALL.split(" "));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whatWasAgreedToIsReadAndNothingElse() {
        var trip = AnyTrip.of(household.car(), uplink).toString();
        var tokens = application.connect(person, ALL, car);
        var trips = application.get("/api/v1/cars/" + car + "/trips", tokens.access());
        assertThat(trips).hasStatusOk();
        assertThat(Visitor.body(trips)).contains(trip, "latitude");
        assertThat(application.get("/api/v1/cars/" + car + "/coaching?month=2026-11", tokens.access()))
                .hasStatus(HttpStatus.FORBIDDEN);
        var who = Visitor.body(application.get("/oauth2/userinfo", tokens.access()));
        assertThat(who)
                .contains(household.owner().account().toString(), "Claire")
                .doesNotContain(household.mail());
    }

    @Test
    void thePageNamesEachKindAndCarAndTicksNothing() {
        var state = application.stateOnThePage(person, ALL);
        var answer = person.get("/oauth2/consent?state=" + state);
        assertThat(Visitor.body(answer))
                .contains("Carnet de bord", "Tenir un carnet", "value=\"places:read\"", "value=\"" + car + "\"")
                .doesNotContain("value=\"openid\"", "coaching:read")
                .doesNotContainPattern("name=\"scope\"[^>]*checked");
        assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'self' https://app.example.org;");
        assertThat(person.get("/").getResponse().getHeader("Content-Security-Policy"))
                .contains("form-action 'self';");
    }

    @Test
    void whatIsNotTickedIsNotGiven() {
        var back = application.decide(person, application.stateOnThePage(person, ALL), "trips:read", car);
        var answer = application.exchange(ThirdParty.parameter(back, "code"));
        assertThat(Visitor.body(answer)).contains("openid", "trips:read").doesNotContain("places:read", "profile");
        var tokens = ThirdParty.Tokens.of(answer);
        AnyTrip.of(household.car(), uplink);
        var trips = Visitor.body(application.get("/api/v1/cars/" + car + "/trips", tokens.access()));
        assertThat(trips).contains("distanceM").doesNotContain("latitude");
        assertThat(Visitor.body(application.get("/oauth2/userinfo", tokens.access())))
                .doesNotContain("Claire");
    }

    @Test
    void refusingSendsBackWithNothing() {
        var back = application.decide(person, application.stateOnThePage(person, ALL), "", car);
        assertThat(back.toString()).startsWith(ThirdParty.BACK + "?error=access_denied");
        assertThat(ThirdParty.parameter(back, "state")).isEqualTo("its state");
        assertThat(Visitor.body(person.get("/reglages/applications"))).doesNotContain("Carnet de bord");
    }

    @Test
    void theRequestOutlivesSigningInWithACode() {
        var draft = person.change(HttpMethod.POST, "/api/v1/account/authenticator");
        var app = new AuthenticatorApp(JsonPath.read(Visitor.body(draft), "$.key"), clock);
        person.postForm("/reglages/compte/deux-etapes", "code", app.freshCode());
        var stranger = new Visitor(http);
        var sent = stranger.ask(MockMvcRequestBuilders.get(application.asks(ALL)));
        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
        var vers = ThirdParty.parameter(URI.create(location(sent)), "vers");
        assertThat(vers).startsWith("/oauth2/authorize?");
        assertThat(Visitor.body(stranger.ask(MockMvcRequestBuilders.get(URI.create(location(sent))))))
                .contains("name=\"vers\"");
        stranger.fetchToken();
        var half =
                stranger.postForm("/sign-in", "mail", household.mail(), "password", Households.PASSWORD, "vers", vers);
        assertThat(location(half)).startsWith("/sign-in/code?vers=%2Foauth2%2Fauthorize");
        stranger.fetchToken();
        var whole = stranger.postForm("/sign-in/code", "code", app.freshCode(), "vers", vers);
        assertThat(location(whole)).isEqualTo(vers);
        var asked = stranger.ask(MockMvcRequestBuilders.get(URI.create(vers)));
        assertThat(location(asked)).contains("/oauth2/consent?");
    }

    @Test
    void anOldProofIsAskedForAgain() {
        clock.advance(Duration.ofMinutes(10));
        var answer = person.ask(MockMvcRequestBuilders.get(application.asks(ALL)));
        assertThat(location(answer)).startsWith("/confirmer?vers=%2Foauth2%2Fauthorize");
    }

    @Test
    void aDecisionWithAnOldProofComesBackToThePage() {
        var state = application.stateOnThePage(person, ALL);
        clock.advance(Duration.ofMinutes(10));
        var answer = person.postForm(
                "/oauth2/authorize", "client_id", application.client(), "state", state, "scope", "trips:read");
        assertThat(ThirdParty.parameter(URI.create(location(answer)), "vers")).startsWith("/oauth2/consent?state=");
    }

    @Test
    void theRequestOfAnotherIsNotThere() {
        var state = application.stateOnThePage(person, ALL);
        var other = new Households(accounts, garage, ownership).any();
        var stranger = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        assertThat(stranger.get("/oauth2/consent?state=" + state)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.postForm(
                        "/oauth2/authorize", "client_id", application.client(), "state", state, "scope", "trips:read"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aRequestIsDecidedOnceAndWithinTwentyMinutes() {
        var first = application.stateOnThePage(person, ALL);
        application.decide(person, first, "trips:read", car);
        assertThat(person.get("/oauth2/consent?state=" + first)).hasStatus(HttpStatus.NOT_FOUND);
        var second = application.stateOnThePage(person, ALL);
        clock.advance(Duration.ofMinutes(9));
        person.post("/api/v1/session/proof", "{\"password\":\"" + Households.PASSWORD + "\"}");
        clock.advance(Duration.ofMinutes(9));
        person.fetchToken();
        person.post("/api/v1/session/proof", "{\"password\":\"" + Households.PASSWORD + "\"}");
        assertThat(person.get("/oauth2/consent?state=" + second)).hasStatusOk();
        clock.advance(Duration.ofMinutes(2));
        assertThat(person.get("/oauth2/consent?state=" + second)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void theCarsOfOthersAreNotGivenWhateverIsSent() {
        var other = new Households(accounts, garage, ownership).any();
        var state = application.stateOnThePage(person, ALL);
        var back = application.decide(person, state, "cars:read", other.car().toString());
        var tokens = ThirdParty.Tokens.of(application.exchange(ThirdParty.parameter(back, "code")));
        assertThat(Visitor.body(application.get("/api/v1/cars", tokens.access())))
                .isEqualTo("{\"cars\":[]}");
    }

    @Test
    void itIsToldByLetterAndListedUntilItIsEnded() {
        application.connect(person, ALL, car);
        var letters = new PostedLetters(jdbc, envelopes, json);
        assertThat(letters.last(household.mail()).subject())
                .isEqualTo("Carnet de bord est connectée à votre compte et voit où est votre voiture");
        var page = Visitor.body(person.get("/reglages/applications"));
        assertThat(page).contains("Carnet de bord", "Les lieux", "UX 250h");
        var connection = page.replaceFirst("(?s).*name=\"connection\" value=\"([^\"]+)\".*", "$1");
        assertThat(person.postForm("/reglages/applications", "connection", connection))
                .hasRedirectedUrl("/reglages/applications?fait=fin");
        assertThat(Visitor.body(person.get("/reglages/applications"))).doesNotContain("Carnet de bord");
        assertThat(letters.last(household.mail()).subject())
                .isEqualTo("Carnet de bord est déconnectée de votre compte");
    }

    private static String location(MvcTestResult answer) {
        return String.valueOf(answer.getResponse().getHeader("Location"));
    }
}
