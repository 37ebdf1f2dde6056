package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.oauth.Applications;
import io.sillage.oauth.Credentials;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A14: requests that lead people astray, codes that were stolen, and clients that say who the person is. */
@PlatformTest
class OauthRequestTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Applications applications;

    private Household household;
    private Visitor person;
    private ThirdParty application;
    private String car = "";

    @BeforeEach
    void somebodyWithACar() {
        household = new Households(accounts, garage, ownership).any();
        car = household.car().toString();
        person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        application = ThirdParty.registered(http, applications, "openid", "cars:read");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://app.example.org/back/",
                "https://app.example.org/back?x=1",
                "https://app.example.org/back#x",
                "https://app.example.org/Back",
                "https://app.example.org:443/back",
                "https://app.example.org/back/../back",
                "https://app.example.org/%62ack",
                "https://APP.example.org/back",
                "http://app.example.org/back",
                "https://app.example.org.evil.example/back",
                "https://app.example.org@evil.example/back",
                "https://evil.example/?https://app.example.org/back",
                "//app.example.org/back",
                "javascript:alert(1)"
            })
    void anotherAddressIsNeverSentTo(String redirect) {
        var answer = asked(application.asks("cars:read", "redirect_uri", redirect));
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(answer.getResponse().getHeader("Location")).isNull();
    }

    @Test
    void aLoopbackAddressMayHaveAnyPortAndNothingElse() {
        var own = new ThirdParty(
                http,
                applications.register(new Applications.Registration(
                        "Poste", "Essai.", Set.of("http://127.0.0.1/back"), Set.of("cars:read"), true)));
        assertThat(asked(own.asks("cars:read", "redirect_uri", "http://127.0.0.1:49152/back")))
                .hasStatus(HttpStatus.FOUND);
        assertThat(asked(own.asks("cars:read", "redirect_uri", "http://127.0.0.1:49152/other")))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(asked(own.asks("cars:read", "redirect_uri", "http://127.0.0.2:49152/back")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void withoutAChallengeNothingIsAsked() {
        assertThat(error(asked(application.asks("cars:read", "code_challenge", "", "code_challenge_method", ""))))
                .isEqualTo("invalid_request");
    }

    @Test
    void aChallengeInTheClearIsRefused() {
        assertThat(error(asked(application.asks("cars:read", "code_challenge_method", "plain"))))
                .isEqualTo("invalid_request");
        assertThat(error(asked(application.asks("cars:read", "code_challenge_method", ""))))
                .isEqualTo("invalid_request");
    }

    @Test
    void whatItWasNotRegisteredForIsNotAskedFor() {
        assertThat(error(asked(application.asks("cars:read places:read")))).isEqualTo("invalid_scope");
        assertThat(error(asked(application.asks("")))).isEqualTo("invalid_scope");
    }

    /** Else one could have it taken from a request that another person is deciding on. */
    @Test
    void whatIsAskedForStandsInTheAddressAlone() {
        var state = application.stateOnThePage(person, "cars:read");
        var uri = "urn:ietf:params:oauth:request_uri:" + state + "___99999999999999";
        assertThat(asked(application.asks("cars:read", "request_uri", uri))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(asked(application.asks("cars:read", "request", "e30.e30."))).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(person.get("/oauth2/consent?state=" + state)).hasStatusOk();
    }

    @Test
    void tokensAreNeverSentThroughTheBrowser() {
        assertThat(asked(application.asks("cars:read", "response_type", "token")))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void nothingIsGivenWithoutThePersonSeeingIt() {
        application.connect(person, "openid cars:read", car);
        var again = asked(application.asks("openid cars:read"));
        assertThat(String.valueOf(again.getResponse().getRedirectedUrl())).contains("/oauth2/consent?");
        assertThat(error(asked(application.asks("openid cars:read", "prompt", "none"))))
                .isEqualTo("consent_required");
        var stranger = new Visitor(http).ask(MockMvcRequestBuilders.get(application.asks("openid", "prompt", "none")));
        assertThat(error(stranger)).isEqualTo("consent_required");
    }

    @Test
    void anUnknownApplicationIsNotAnsweredFor() {
        assertThat(asked(application.asks("cars:read", "client_id", "unknown"))).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void theStateComesBackAsItCame() {
        var back = application.decide(person, application.stateOnThePage(person, "cars:read"), "cars:read", car);
        assertThat(ThirdParty.parameter(back, "state")).isEqualTo("its state");
    }

    @Test
    void aCodeIsExchangedOnceAndItsSecondUseEndsWhatTheFirstGave() {
        var code = application.code(person, "cars:read", car);
        var tokens = ThirdParty.Tokens.of(application.exchange(code));
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
        assertThat(problem(application.exchange(code))).isEqualTo("invalid_grant");
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(problem(application.refresh(tokens.refresh()))).isEqualTo("invalid_grant");
    }

    @Test
    void aStolenCodeIsOfNoUseWithoutTheKeyToTheChallenge() {
        var code = application.code(person, "cars:read", car);
        assertThat(problem(application.exchange(code, "code_verifier", ""))).isEqualTo("invalid_grant");
        assertThat(problem(application.exchange(code, "code_verifier", ThirdParty.CHALLENGE)))
                .isEqualTo("invalid_grant");
        assertThat(application.exchange(code)).hasStatusOk();
    }

    @Test
    void aCodeIsOfNoUseToAnotherApplicationOrForAnotherAddress() {
        var other = ThirdParty.registered(http, applications, "openid", "cars:read");
        assertThat(problem(other.exchange(application.code(person, "cars:read", car))))
                .isEqualTo("invalid_grant");
        var code = application.code(person, "cars:read", car);
        assertThat(problem(application.exchange(code, "redirect_uri", "https://app.example.org/other")))
                .isEqualTo("invalid_grant");
    }

    @Test
    void whoThePersonIsIsNotForTheApplicationToSay() {
        var victim = new Households(accounts, garage, ownership).any();
        var state = application.stateOnThePage(person, "openid cars:read");
        var id = victim.owner().account().toString();
        var form = MockMvcRequestBuilders.post("/oauth2/authorize?user=" + id)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("client_id", application.client())
                .param("state", state)
                .param("scope", "cars:read")
                .param("car", victim.car().toString())
                .param("user", "{\"id\":\"" + id + "\"}")
                .param("principal", id)
                .param("sub", id);
        var back = URI.create(String.valueOf(person.ask(form).getResponse().getRedirectedUrl()));
        var tokens =
                ThirdParty.Tokens.of(application.exchange(ThirdParty.parameter(back, "code"), "user", id, "sub", id));
        assertThat(Visitor.body(application.get("/oauth2/userinfo", tokens.access())))
                .contains(household.owner().account().toString())
                .doesNotContain(id);
        assertThat(Visitor.body(application.get("/api/v1/cars", tokens.access())))
                .doesNotContain(victim.car().toString());
    }

    @Test
    void aWrongSecretIsNoSecret() {
        var pretender = new ThirdParty(http, new Credentials(application.client(), "guessed"));
        assertThat(pretender.exchange(application.code(person, "cars:read", car)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private MvcTestResult asked(URI address) {
        return person.ask(MockMvcRequestBuilders.get(address));
    }

    private static String error(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var back = URI.create(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(back.toString()).startsWith(ThirdParty.BACK + "?");
        return ThirdParty.parameter(back, "error");
    }

    private static String problem(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        return JsonPath.read(Visitor.body(answer), "$.error");
    }
}
