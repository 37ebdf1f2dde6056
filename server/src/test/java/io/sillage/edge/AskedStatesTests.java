package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.activation.Activations;
import io.sillage.brand.Brand;
import io.sillage.garage.Garage;
import io.sillage.location.PrivateMode;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import io.sillage.uplink.CommandAnswered;
import io.sillage.uplink.StateListener;
import io.sillage.uplink.StateReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** An owner has the car asked for its state: so many times a day, never when its battery is low, and hears what came of it. */
@PlatformTest
class AskedStatesTests {

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
    List<StateListener> listeners;

    @Autowired
    PrivateMode mode;

    @Autowired
    Brand brand;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    private Household claire;
    private Visitor owner;

    @BeforeEach
    void aCar() {
        claire = new Households(accounts, garage, ownership).any();
        activations.vouchFor(claire.period());
        owner = Visitor.signedIn(http, claire.mail(), Households.PASSWORD);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    @Covers({"R33", "R34"})
    void eachThingSaidStandsWithWhenItWasMeasuredAndReceived() {
        assertThat(body(owner.get(page()))).contains("La voiture n’a encore rien dit", "Demander son état");
        tell(12_400);
        assertThat(body(owner.get(page())))
                .contains("Mesuré aujourd’hui", "reçu aujourd’hui", "12,4", "verrouillée", "tout est fermé")
                .contains("non communiqué");
    }

    @Test
    void whatWasAskedIsAnsweredOnce() {
        assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
        assertThat(told("$.last.stage")).isEqualTo("waiting");
        assertThat(body(owner.get(page()))).contains("en attente de sa réponse").doesNotContain("Demander son état");
        assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
        assertThat(commands()).hasSize(1);
        answer(true);
        await().until(() -> told("$.last.stage").equals("answered"));
        assertThat(body(owner.get(page()))).contains("Elle a répondu", "Demander son état");
        answer(false);
        assertThat(told("$.last.stage")).isEqualTo("answered");
    }

    @Test
    void aCarThatHasNothingToSaySaysSo() {
        owner.postForm(page());
        answer(false);
        await().until(() -> told("$.last.stage").equals("declined"));
        assertThat(body(owner.get(page()))).contains("ne peut encore rien dire");
    }

    @Test
    void whatIsNotAnsweredExpiresAtTheEndOfItsTime() {
        owner.change(HttpMethod.POST, api());
        clock.advance(Duration.ofMinutes(15).minusSeconds(5));
        assertThat(told("$.last.stage")).isEqualTo("waiting");
        clock.advance(Duration.ofSeconds(5));
        assertThat(told("$.last.stage")).isEqualTo("expired");
        assertThat(body(owner.get(page()))).contains("sans réponse", "Demander son état");
    }

    @Test
    void aDayHasItsTimesAndNoMore() {
        int most = brand.rules().stateAsksADay();
        for (int time = 0; time < most; time++) {
            assertThat(told("$.left")).isEqualTo(String.valueOf(most - time));
            assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
            clock.advance(Duration.ofMinutes(16));
        }
        assertThat(refusal(HttpStatus.TOO_MANY_REQUESTS)).contains("state-asked-too-often");
        assertThat(body(owner.get(page()))).contains("assez souvent").doesNotContain("Demander son état");
        assertThat(told("$.nextAt")).isNotEmpty();
        clock.advance(Duration.ofHours(24).minusMinutes(16L * most).minusSeconds(10));
        assertThat(refusal(HttpStatus.TOO_MANY_REQUESTS)).contains("state-asked-too-often");
        clock.advance(Duration.ofSeconds(11));
        assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
        assertThat(commands()).hasSize(most + 1);
    }

    @Test
    void twoWhoAskAtOnceWakeItOnce() throws Exception {
        try (var both = Executors.newFixedThreadPool(4)) {
            var tries = new ArrayList<Callable<Integer>>();
            for (int i = 0; i < 8; i++) {
                tries.add(
                        () -> owner.change(HttpMethod.POST, api()).getResponse().getStatus());
            }
            for (var one : both.invokeAll(tries)) {
                assertThat(one.get()).isEqualTo(HttpStatus.ACCEPTED.value());
            }
        }
        assertThat(commands()).hasSize(1);
    }

    @Test
    void aLowBatteryIsLeftAsleepOneMillivoltBelowTheLimit() {
        int least = brand.rules().stateAskFromMv();
        tell(least - 1);
        assertThat(refusal(HttpStatus.CONFLICT)).contains("low-voltage-battery-low");
        assertThat(body(owner.get(page())))
                .contains("batterie 12 V était faible")
                .doesNotContain("Demander son état");
        assertThat(commands()).isEmpty();
        tell(least);
        assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
    }

    @Test
    void aCarWhoseServicesAreOffIsNotAsked() {
        var off = new Households(accounts, garage, ownership).any();
        var visitor = Visitor.signedIn(http, off.mail(), Households.PASSWORD);
        var answer = visitor.change(HttpMethod.POST, "/api/v1/cars/" + off.car() + "/state/asked");
        assertThat(answer).hasStatus(HttpStatus.CONFLICT);
        assertThat(body(answer)).contains("state-not-kept");
    }

    @Test
    @Covers("R29")
    void inPrivateModeItIsAskedWithoutItsPlace() {
        mode.switchOn(claire.owner(), claire.car());
        assertThat(owner.change(HttpMethod.POST, api())).hasStatus(HttpStatus.ACCEPTED);
        tell(12_400);
        assertThat(body(owner.get(page()))).contains("12,4").doesNotContain("43.7", "7.42");
    }

    @Test
    void nobodyElseAsks() {
        var other = new Households(accounts, garage, ownership).any();
        var stranger = Visitor.signedIn(http, other.mail(), Households.PASSWORD);
        assertThat(stranger.change(HttpMethod.POST, api())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(api())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(stranger.get(page())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(commands()).isEmpty();
    }

    private void tell(int millivolts) {
        var now = clock.instant();
        transaction.executeWithoutResult(status -> listeners.forEach(listener -> listener.stateReported(new StateReport(
                claire.car(),
                now,
                now,
                10_000L,
                null,
                null,
                millivolts,
                List.of(),
                List.of(),
                List.of(),
                true,
                null,
                null,
                null,
                List.of()))));
    }

    private void answer(boolean done) {
        var command = commands().getLast();
        transaction.executeWithoutResult(
                status -> events.publishEvent(new CommandAnswered(command, claire.car(), done, "", clock.instant())));
    }

    private List<UUID> commands() {
        return jdbc.sql("select command from trip.asked_state where vehicle = ? order by asked_at")
                .param(claire.car().value())
                .query((row, number) -> Objects.requireNonNull(row.getObject("command", UUID.class)))
                .list();
    }

    private String refusal(HttpStatus status) {
        var answer = owner.change(HttpMethod.POST, api());
        assertThat(answer).hasStatus(status);
        return body(answer);
    }

    private String told(String part) {
        return JsonPath.read(body(owner.get(api())), part).toString();
    }

    private String api() {
        return "/api/v1/cars/" + claire.car() + "/state/asked";
    }

    private String page() {
        return "/services/etat/" + claire.car();
    }

    private static String body(MvcTestResult answer) {
        return Visitor.body(answer);
    }
}
