package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.account.AuthenticatorApp;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.ScheduledAnnotationBeanPostProcessor;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with a password and a code, by the pages and by program. */
@PlatformTest
class TwoStepTests {

    private static final String PAGE = "/reglages/compte/deux-etapes";

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

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Autowired
    ScheduledAnnotationBeanPostProcessor scheduled;

    private String mail = "";
    private Visitor visitor;
    private AuthenticatorApp app;

    @BeforeEach
    void somebodyWithAnApp() {
        mail = "steps" + UUID.randomUUID() + "@example.net";
        new Households(accounts, garage, ownership).person(mail);
        visitor = Visitor.signedIn(http, mail, Households.PASSWORD);
        var draft = visitor.change(HttpMethod.POST, "/api/v1/account/authenticator");
        app = new AuthenticatorApp(JsonPath.read(Visitor.body(draft), "$.key"), clock);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    /** Those of accounts that wait for their recovery, among all that are made. */
    private void makeRounds() {
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("Recoveries"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    private void turnOn() {
        var answer = visitor.postForm(PAGE, "code", app.freshCode());
        assertThat(answer).hasStatusOk();
        assertThat(Visitor.body(answer)).containsPattern("<li>([A-Z2-7]{4}-){3}[A-Z2-7]{4}</li>");
    }

    @Test
    void thePageShowsThePictureAndTheKey() {
        var page = Visitor.body(visitor.get(PAGE));
        assertThat(page).contains("<svg class=\"qr\"", "fill=\"#000\"").doesNotContain("style=");
        assertThat(visitor.postForm(PAGE, "code", app.wrongCode())).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(visitor.get(PAGE))).contains("<svg class=\"qr\"");
        turnOn();
        assertThat(Visitor.body(visitor.get(PAGE)))
                .doesNotContain("<svg class=\"qr\"")
                .contains("name=\"retirer\"");
        assertThat(new PostedLetters(jdbc, envelopes, json).last(mail).subject())
                .isEqualTo("Validation en deux étapes activée");
    }

    @Test
    void whoHasNeitherAppNorCodeComesBackInThreeDaysUnlessASessionStopsIt() {
        turnOn();
        var letters = new PostedLetters(jdbc, envelopes, json);
        assertThat(new Visitor(http).get("/recuperation")).hasStatus(HttpStatus.GONE);
        var browser = half();
        assertThat(Visitor.body(browser.get("/sign-in/code?secours=true"))).contains("Récupérer l’accès");
        assertThat(browser.postForm("/sign-in/recuperation"))
                .hasStatus(HttpStatus.FOUND)
                .hasHeader("Location", "/recuperation/demandee");
        assertThat(browser.get("/recuperation/demandee")).hasStatusOk();
        assertThat(browser.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);

        assertThat(Visitor.body(visitor.get("/reglages"))).contains("Quelqu’un récupère l’accès à votre compte");
        assertThat(visitor.postForm("/reglages/compte/recuperation")).hasStatus(HttpStatus.FOUND);
        assertThat(Visitor.body(visitor.get("/reglages"))).doesNotContain("Quelqu’un récupère");
        assertThat(half().postForm("/sign-in/recuperation"))
                .hasHeader("Location", "/sign-in/code?secours=true&refused=recovery-stopped");

        clock.advance(Duration.ofDays(3).plusSeconds(1));
        assertThat(half().postForm("/sign-in/recuperation")).hasHeader("Location", "/recuperation/demandee");
        var stop = letters.lastPath(mail);
        clock.advance(Duration.ofDays(3).plusSeconds(1));
        makeRounds();
        var link = letters.lastPath(mail);
        assertThat(Visitor.body(browser.get(stop))).contains("Arrêter la récupération");
        assertThat(Visitor.body(browser.get(link))).contains("Retirer la deuxième étape");
        assertThat(browser.postForm("/recuperation", "jeton", letters.lastToken(mail)))
                .hasHeader("Location", "/sign-in?fait=recupere&vers=/reglages/compte/deux-etapes");
        assertThat(browser.get(link)).hasStatus(HttpStatus.GONE);
        assertThat(browser.get(stop)).hasStatus(HttpStatus.GONE);
        Visitor.signedIn(http, mail, Households.PASSWORD);
    }

    @Test
    void nobodyRecoversWhosePasswordWasNotGiven() {
        var stranger = new Visitor(http);
        stranger.fetchToken();
        assertThat(stranger.postForm("/sign-in/recuperation").getResponse().getHeader("Location"))
                .isNotEqualTo("/recuperation/demandee");
        assertThat(new PostedLetters(jdbc, envelopes, json).to(mail))
                .noneMatch(letter -> letter.subject().contains("Récupération"));
    }

    @Test
    void turningItOnEndsTheOtherSessions() {
        var elsewhere = Visitor.signedIn(http, mail, Households.PASSWORD);
        turnOn();
        assertThat(elsewhere.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.get("/api/v1/account")).hasStatusOk();
    }

    @Test
    void afterThePasswordThePagesAskForTheCode() {
        turnOn();
        var browser = half();
        assertThat(browser.get("/sign-in/code")).hasStatusOk();
        assertThat(browser.postForm("/sign-in/code", "code", app.wrongCode()))
                .hasRedirectedUrl("/sign-in/code?refused=wrong-code");
        assertThat(browser.postForm("/sign-in/code", "code", app.freshCode())).hasRedirectedUrl("/");
        assertThat(browser.get("/")).hasStatusOk();
    }

    /** A09: with the first factor alone, each route answers as to anybody. */
    @Test
    void halfWayNobodyIsSignedIn() {
        turnOn();
        var browser = half();
        for (var route : Route.ALL) {
            if (route.access() != Route.Access.PUBLIC) {
                var answer = browser.change(route.method(), route.pattern().replaceAll("\\{[^}]+}", "1"));
                assertThat(answer.getResponse().getStatus())
                        .as(route.toString())
                        .isIn(400, 401, 303);
            }
        }
        assertThat(Visitor.body(browser.get("/api/v1/session"))).contains("\"person\":null");
    }

    @Test
    void halfWayEndsAfterFiveMinutesAndNotAMomentSooner() {
        turnOn();
        var browser = half();
        clock.advance(HalfSignIn.LASTS.minusSeconds(20));
        assertThat(browser.get("/sign-in/code")).hasStatusOk();
        clock.advance(Duration.ofSeconds(20));
        assertThat(browser.get("/sign-in/code")).hasRedirectedUrl("/sign-in");
        assertThat(browser.postForm("/sign-in/code", "code", app.freshCode()))
                .hasRedirectedUrl("/sign-in/code?refused=not-signed-in");
        assertThat(browser.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void theSessionOfTheHalfWayIsNotTheOneAfter() {
        turnOn();
        var browser = half();
        var before = Objects.requireNonNull(browser.cookie());
        browser.postForm("/sign-in/code", "code", app.freshCode());
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/account").cookie(before)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void whoComesToThePageForTheCodeWithoutAPasswordIsSentToSignIn() {
        assertThat(new Visitor(http).get("/sign-in/code")).hasRedirectedUrl("/sign-in");
    }

    @Test
    void aProgramGivesBothAtOnce() {
        turnOn();
        var program = new Visitor(http);
        program.fetchToken();
        var without = program.post("/api/v1/session", Visitor.credentials(mail, Households.PASSWORD));
        assertThat(without).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.body(without)).contains("/problems/code-needed");
        assertThat(program.post("/api/v1/session", credentials(app.wrongCode())))
                .hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(program.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(program.post("/api/v1/session", credentials(app.freshCode())))
                .hasStatusOk();
        assertThat(program.get("/api/v1/account")).hasStatusOk();
    }

    @Test
    void aCodeIsNoPartOfAProofThatLacksThePassword() {
        turnOn();
        clock.advance(Duration.ofMinutes(10));
        assertThat(visitor.postForm("/confirmer", "vers", PAGE, "password", Households.PASSWORD))
                .hasRedirectedUrl("/confirmer?refused=code-needed&vers=%2Freglages%2Fcompte%2Fdeux-etapes");
        assertThat(visitor.postForm("/confirmer", "vers", PAGE, "password", "x", "code", app.freshCode()))
                .hasRedirectedUrl("/confirmer?refused=wrong-credentials&vers=%2Freglages%2Fcompte%2Fdeux-etapes");
        assertThat(visitor.postForm(
                        "/confirmer", "vers", PAGE, "password", Households.PASSWORD, "code", app.freshCode()))
                .hasRedirectedUrl(PAGE);
        assertThat(visitor.postForm(PAGE, "retirer", "true")).hasRedirectedUrl("/reglages/compte?fait=deux-etapes");
        assertThat(Visitor.signedIn(http, mail, Households.PASSWORD).get("/")).hasStatusOk();
    }

    /** A08: a new password by letter is no way around the code. */
    @Test
    void theCodeIsStillAskedForAfterANewPassword() {
        turnOn();
        visitor.postForm(
                "/reglages/compte/mot-de-passe",
                "current",
                Households.PASSWORD,
                "password",
                "coquelicot au bord du canal",
                "again",
                "coquelicot au bord du canal");
        var browser = new Visitor(http);
        browser.fetchToken();
        assertThat(browser.postForm("/sign-in", "mail", mail, "password", "coquelicot au bord du canal"))
                .hasHeader("Location", "/sign-in/code");
    }

    private Visitor half() {
        var browser = new Visitor(http);
        browser.fetchToken();
        assertThat(browser.postForm("/sign-in", "mail", mail, "password", Households.PASSWORD))
                .hasStatus(HttpStatus.SEE_OTHER)
                .hasHeader("Location", "/sign-in/code");
        browser.fetchToken();
        return browser;
    }

    private String credentials(String code) {
        return "{\"mail\":\"" + mail + "\",\"password\":\"" + Households.PASSWORD + "\",\"code\":\"" + code + "\"}";
    }
}
