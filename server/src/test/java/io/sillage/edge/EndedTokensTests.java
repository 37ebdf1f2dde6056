package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.account.Closing;
import io.sillage.account.NewPassword;
import io.sillage.account.Passwords;
import io.sillage.account.Presence;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.oauth.Applications;
import io.sillage.oauth.Credentials;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** A15: whatever ends an application's right to see ends its tokens with the next request. */
@PlatformTest
class EndedTokensTests {

    private static final String SCOPES = "openid cars:read";

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Closing closing;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

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
    private ThirdParty.Tokens tokens;

    @BeforeEach
    void somebodyWhoConnectedAnApplication() {
        household = new Households(accounts, garage, ownership).any();
        person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        application = ThirdParty.registered(http, applications, SCOPES.split(" "));
        tokens = application.connect(person, SCOPES, household.car().toString());
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whatIsDisconnectedIsOut() {
        var page = Visitor.body(person.get("/reglages/applications"));
        var connection = page.replaceFirst("(?s).*name=\"connection\" value=\"([^\"]+)\".*", "$1");
        person.postForm("/reglages/applications", "connection", connection);
        allIsOut();
    }

    @Test
    void nobodyElseDisconnectsIt() {
        var page = Visitor.body(person.get("/reglages/applications"));
        var connection = page.replaceFirst("(?s).*name=\"connection\" value=\"([^\"]+)\".*", "$1");
        var other = new Households(accounts, garage, ownership).any();
        var stranger = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        assertThat(stranger.postForm("/reglages/applications", "connection", connection))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
    }

    @Test
    void aNewPasswordEndsThem() {
        passwords.change(
                household.owner().account(),
                Households.PASSWORD,
                NewPassword.of("coquelicot au bord du canal"),
                new Presence("", "10.0.0.1"));
        allIsOut();
    }

    @Test
    void theLossOfTheCarEndsThem() {
        ownership.end(household.car(), clock.instant());
        allIsOut();
        assertThat(Visitor.body(person.get("/reglages/applications"))).doesNotContain("Carnet de bord");
    }

    @Test
    void theLossOfOneCarOfTwoTakesThatOneAlone() {
        var second = new Households(accounts, garage, ownership).car();
        ownership.begin(second, household.owner().account(), Households.LONG_AGO);
        var state = application.stateOnThePage(person, SCOPES);
        var cars = new String[] {household.car().toString(), second.toString()};
        var code = ThirdParty.parameter(application.decide(person, state, "cars:read", cars), "code");
        var both = ThirdParty.Tokens.of(application.exchange(code));
        assertThat(Visitor.body(application.get("/api/v1/cars", both.access()))).contains(cars);
        ownership.end(second, clock.instant());
        assertThat(Visitor.body(application.get("/api/v1/cars", both.access())))
                .contains(household.car().toString())
                .doesNotContain(second.toString());
    }

    @Test
    void theEndOfTheAccountEndsThem() {
        ownership.end(household.car(), clock.instant());
        closing.close(household.owner().account());
        allIsOut();
    }

    @Test
    void theEndOfTheApplicationEndsThem() {
        applications.remove(application.client());
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(application.refresh(tokens.refresh())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void signingOutOfTheBrowserDoesNot() {
        person.postForm("/sign-out");
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
    }

    @Test
    void agreeingToLessNarrowsWhatWasGivenBefore() {
        var state = application.stateOnThePage(person, SCOPES);
        application.decide(person, state, "cars:read");
        assertThat(Visitor.body(application.get("/api/v1/cars", tokens.access())))
                .isEqualTo("{\"cars\":[]}");
    }

    @Test
    void aTokenOpensWhatItWasGivenForAsFarAsThatIsStillAgreedTo() {
        var car = household.car().toString();
        var two = ThirdParty.registered(http, applications, "cars:read", "trips:read");
        var narrow = two.connect(person, "trips:read", car);
        var wide = two.connect(person, "cars:read trips:read", car);
        assertThat(two.get("/api/v1/cars", wide.access())).hasStatusOk();
        assertThat(two.get("/api/v1/cars", narrow.access())).hasStatus(HttpStatus.FORBIDDEN);
        two.connect(person, "trips:read", car);
        assertThat(two.get("/api/v1/cars", wide.access())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(two.get("/api/v1/cars/" + car + "/trips", wide.access())).hasStatusOk();
    }

    @Test
    void anAccessTokenLastsTenMinutesAndNotAMomentLonger() {
        clock.advance(Duration.ofMinutes(10).minusSeconds(5));
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
        clock.advance(Duration.ofSeconds(5));
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aCodeLastsAMinuteAndNotAMomentLonger() {
        var early = application.code(person, SCOPES, household.car().toString());
        var late = application.code(person, SCOPES, household.car().toString());
        clock.advance(Duration.ofSeconds(55));
        assertThat(application.exchange(early)).hasStatusOk();
        clock.advance(Duration.ofSeconds(5));
        assertThat(application.exchange(late)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void aRefreshTokenLastsThirtyDaysAndNotAMomentLonger() {
        clock.advance(Duration.ofDays(30).minusSeconds(5));
        var next = ThirdParty.Tokens.of(application.refresh(tokens.refresh()));
        assertThat(application.get("/api/v1/cars", next.access())).hasStatusOk();
        clock.advance(Duration.ofDays(30));
        assertThat(application.refresh(next.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refreshingGivesNewTokensInPlaceOfTheOldOnes() {
        var next = ThirdParty.Tokens.of(application.refresh(tokens.refresh()));
        assertThat(next.refresh()).isNotEqualTo(tokens.refresh());
        assertThat(next.id()).isNotEmpty();
        assertThat(application.get("/api/v1/cars", next.access())).hasStatusOk();
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aSpentRefreshTokenEndsItsWholeFamilyAndThePersonIsTold() {
        var next = ThirdParty.Tokens.of(application.refresh(tokens.refresh()));
        assertThat(application.refresh(tokens.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(application.get("/api/v1/cars", next.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(application.refresh(next.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(new PostedLetters(jdbc, envelopes, json)
                        .last(household.mail())
                        .subject())
                .isEqualTo("Carnet de bord a été déconnectée par précaution");
    }

    @Test
    void aRefreshTokenOfAnotherApplicationIsOfNoUse() {
        var other = ThirdParty.registered(http, applications, SCOPES.split(" "));
        assertThat(other.refresh(tokens.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    /** It has nothing to show but the token, so the token is good once. */
    @Test
    void anApplicationWithoutASecretRefreshesByTheTokenAlone() {
        var open = new ThirdParty(
                http,
                applications.register(new Applications.Registration(
                        "Téléphone", "Essai.", Set.of(ThirdParty.BACK), Set.of("cars:read"), false)));
        var first = open.connect(person, "cars:read", household.car().toString());
        var next = ThirdParty.Tokens.of(open.refresh(first.refresh()));
        assertThat(open.get("/api/v1/cars", next.access())).hasStatusOk();
        assertThat(open.refresh(first.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(open.get("/api/v1/cars", next.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        var again = open.connect(person, "cars:read", household.car().toString());
        assertThat(open.revoke(again.access())).hasStatusOk();
        assertThat(open.get("/api/v1/cars", again.access())).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void anApplicationWithASecretHasToShowIt() {
        var pretender = new ThirdParty(http, new Credentials(application.client(), null));
        assertThat(pretender.refresh(tokens.refresh())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(pretender.revoke(tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatusOk();
    }

    @Test
    void ofManyWhoRefreshAtOnceOneIsGivenTokens() {
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(() ->
                        application.refresh(tokens.refresh()).getResponse().getStatus()))
                .limit(6)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnlyOnce(200);
    }

    @Test
    void whatTheApplicationGivesBackIsDead() {
        assertThat(application.revoke(tokens.access())).hasStatusOk();
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        var next = ThirdParty.Tokens.of(application.refresh(tokens.refresh()));
        assertThat(application.revoke(next.refresh())).hasStatusOk();
        assertThat(application.get("/api/v1/cars", next.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(application.refresh(next.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
    }

    private void allIsOut() {
        assertThat(application.get("/api/v1/cars", tokens.access())).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(application.refresh(tokens.refresh())).hasStatus(HttpStatus.BAD_REQUEST);
    }
}
