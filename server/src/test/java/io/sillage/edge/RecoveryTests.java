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
import java.time.Instant;
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
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** A program brings somebody back who has lost the second step, as the pages do, and no sooner. */
@PlatformTest
class RecoveryTests {

    private static final Duration WAITS = Duration.ofDays(3);
    private static final Duration MOMENT = Duration.ofSeconds(5);

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

    private PostedLetters letters;
    private String mail = "";
    private Visitor owner;
    private Visitor program;

    @BeforeEach
    void somebodyWithAnApp() {
        letters = new PostedLetters(jdbc, envelopes, json);
        mail = "lost" + UUID.randomUUID() + "@example.net";
        new Households(accounts, garage, ownership).person(mail);
        owner = Visitor.signedIn(http, mail, Households.PASSWORD);
        program = new Visitor(http);
        program.fetchToken();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void afterThreeDaysTheLetterRemovesTheSecondStep() {
        turnOn();
        assertThat(ask(Households.PASSWORD)).hasStatus(HttpStatus.ACCEPTED);
        var asked = clock.instant();
        assertThat(Instant.parse(waiting("dueAt")))
                .isBetween(asked.plus(WAITS).minus(MOMENT), asked.plus(WAITS).plus(MOMENT));
        int before = letters.to(mail).size();
        waitsUntil(asked.plus(WAITS).minus(MOMENT));
        assertThat(letters.to(mail)).hasSize(before);
        waitsUntil(asked.plus(WAITS).plus(MOMENT));
        var key = token(letters.lastToken(mail));
        assertThat(program.post("/api/v1/recoveries/completion", key)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(program.post("/api/v1/recoveries/completion", key)).hasStatus(HttpStatus.GONE);
        assertThat(owner.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        Visitor.signedIn(http, mail, Households.PASSWORD);
    }

    @Test
    void theLetterThatTellsOfItStopsIt() {
        turnOn();
        ask(Households.PASSWORD);
        var stop = token(letters.lastToken(mail));
        assertThat(program.post("/api/v1/recoveries/completion", stop)).hasStatus(HttpStatus.GONE);
        assertThat(program.post("/api/v1/recoveries/stop", stop)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(program.post("/api/v1/recoveries/stop", stop)).hasStatus(HttpStatus.GONE);
        assertThat(Visitor.body(owner.get("/api/v1/account/recovery"))).isEqualTo("{\"waiting\":null}");
        var again = ask(Households.PASSWORD);
        assertThat(again).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.body(again)).contains("/problems/recovery-stopped");
    }

    @Test
    void aSessionStopsIt() {
        turnOn();
        ask(Households.PASSWORD);
        assertThat(waiting("endsAt")).isNotEmpty();
        assertThat(owner.change(HttpMethod.DELETE, "/api/v1/account/recovery")).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(Visitor.body(owner.get("/api/v1/account/recovery"))).isEqualTo("{\"waiting\":null}");
        assertThat(letters.last(mail).subject()).contains("est arrêtée");
    }

    @Test
    void withoutThePasswordNothingBegins() {
        turnOn();
        int before = letters.to(mail).size();
        var wrong = ask("a wrong password");
        var unknown = program.post(
                "/api/v1/recoveries", Visitor.credentials("nobody" + UUID.randomUUID() + "@example.net", "any"));
        assertThat(wrong).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(unknown).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(withoutReference(wrong)).isEqualTo(withoutReference(unknown));
        assertThat(letters.to(mail)).hasSize(before);
    }

    @Test
    void whoHasNoSecondStepHasNothingToRecover() {
        var answer = ask(Households.PASSWORD);
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(Visitor.body(answer)).contains("/problems/nothing-to-recover");
        assertThat(Visitor.body(owner.get("/api/v1/account/recovery"))).isEqualTo("{\"waiting\":null}");
    }

    private void turnOn() {
        var draft = owner.change(HttpMethod.POST, "/api/v1/account/authenticator");
        var app = new AuthenticatorApp(JsonPath.read(Visitor.body(draft), "$.key"), clock);
        assertThat(owner.post("/api/v1/account/authenticator/confirmation", "{\"code\":\"" + app.freshCode() + "\"}"))
                .hasStatusOk();
        owner.fetchToken();
    }

    private MvcTestResult ask(String password) {
        return program.post("/api/v1/recoveries", Visitor.credentials(mail, password));
    }

    private String waiting(String what) {
        return JsonPath.read(Visitor.body(owner.get("/api/v1/account/recovery")), "$.waiting." + what);
    }

    private void waitsUntil(Instant moment) {
        clock.moveTo(moment);
        scheduled.getScheduledTasks().stream()
                .filter(task -> task.toString().contains("Recoveries"))
                .forEach(task -> task.getTask().getRunnable().run());
    }

    private static String token(String key) {
        return "{\"token\":\"" + key + "\"}";
    }

    /** Each answer has a number of its own for the log. */
    private static String withoutReference(MvcTestResult answer) {
        return Visitor.body(answer).replaceAll("\"(instance|reference)\":\"[^\"]*\"", "");
    }
}
