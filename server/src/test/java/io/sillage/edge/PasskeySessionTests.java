package io.sillage.edge;

import static io.sillage.account.SoftAuthenticator.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.account.SoftAuthenticator;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.passkey.Used;
import io.sillage.platform.MovableClock;
import io.sillage.testing.PlatformTest;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/** Signing in with a passkey, and showing with it that one is there. */
@PlatformTest
class PasskeySessionTests {

    private static final String KEYS = "/api/v1/account/passkeys";

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
    JsonMapper json;

    private String mail = "";
    private Visitor visitor;
    private SoftAuthenticator authenticator;

    @BeforeEach
    void somebodyWithAPasskey() {
        mail = "keys" + UUID.randomUUID() + "@example.net";
        new Households(accounts, garage, ownership).person(mail);
        visitor = Visitor.signedIn(http, mail, Households.PASSWORD);
        var options = visitor.change(HttpMethod.POST, KEYS + "/options");
        assertThat(options).hasStatusOk();
        authenticator = new SoftAuthenticator(Base64.getUrlDecoder().decode(read(options, "$.user")));
        var made = authenticator.make(read(options, "$.challenge"));
        assertThat(visitor.post(
                        KEYS,
                        json.writeValueAsString(Map.of(
                                "name", "téléphone",
                                "attestation", text(made.attestation()),
                                "clientData", text(made.clientData())))))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aPasskeyOpensASessionOfItsOwn() {
        var browser = stranger();
        var before = Objects.requireNonNull(browser.cookie()).getValue();
        assertThat(browser.post("/api/v1/session/passkey", body(authenticator.use(challenge(browser)))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(browser.get("/")).hasStatusOk();
        assertThat(Objects.requireNonNull(browser.cookie()).getValue()).isNotEqualTo(before);
    }

    @Test
    void anAnswerIsGoodOnceAndInItsSessionAlone() {
        var browser = stranger();
        var elsewhere = stranger();
        var used = body(authenticator.use(challenge(browser)));
        challenge(elsewhere);
        assertThat(elsewhere.post("/api/v1/session/passkey", used)).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(browser.post("/api/v1/session/passkey", used)).hasStatus(HttpStatus.NO_CONTENT);
        var again = stranger();
        assertThat(again.post("/api/v1/session/passkey", used)).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    /** A02: the question names nobody, and each wrong answer is answered with the same bytes. */
    @Test
    void nobodyLearnsWhoHasAPasskey() {
        var browser = stranger();
        var options = browser.change(HttpMethod.POST, "/api/v1/session/passkey/options");
        Map<String, Object> said = JsonPath.read(Visitor.body(options), "$");
        assertThat(said).containsOnlyKeys("challenge", "relyingParty");
        var unknown = new SoftAuthenticator(new byte[16]).use(challenge(browser));
        var first = browser.post("/api/v1/session/passkey", body(unknown));
        authenticator.at("https://evil.example", "localhost");
        var second = browser.post("/api/v1/session/passkey", body(authenticator.use(challenge(browser))));
        assertThat(first).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.body(second)).isEqualTo(Visitor.body(first)).contains("/problems/passkey-refused");
    }

    /** A13: whoever tries passwords on an account shuts its owner out of nothing but the password. */
    @Test
    void whoseTriesAreSpentStillComesInWithHisPasskey() {
        for (int i = 0; i < 10; i++) {
            stranger().post("/api/v1/session", Visitor.credentials(mail, "a guess"));
        }
        var browser = stranger();
        assertThat(browser.post("/api/v1/session", Visitor.credentials(mail, Households.PASSWORD)))
                .hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(browser.post("/api/v1/session/passkey", body(authenticator.use(challenge(browser)))))
                .hasStatus(HttpStatus.NO_CONTENT);
    }

    @Test
    void aPasskeyProvesThatOneIsThere() {
        clock.advance(Duration.ofMinutes(10));
        assertThat(visitor.change(HttpMethod.POST, KEYS + "/options")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(visitor.post("/api/v1/session/proof/passkey", body(authenticator.use(challenge(visitor)))))
                .hasStatus(HttpStatus.NO_CONTENT);
        assertThat(visitor.change(HttpMethod.POST, KEYS + "/options")).hasStatusOk();
    }

    @Test
    void passkeysAreListedAndRemoved() {
        var list = visitor.get(KEYS);
        assertThat(list).bodyJson().extractingPath("$.passkeys[0].name").isEqualTo("téléphone");
        String id = read(list, "$.passkeys[0].id");
        assertThat(Visitor.body(visitor.get("/reglages/compte/cles"))).contains("téléphone", id);
        assertThat(visitor.change(HttpMethod.DELETE, KEYS + "/1")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.postForm("/reglages/compte/cles", "passkey", id))
                .hasRedirectedUrl("/reglages/compte/cles?fait=retiree");
        assertThat(visitor.change(HttpMethod.DELETE, KEYS + "/" + id)).hasStatus(HttpStatus.NOT_FOUND);
        var browser = stranger();
        assertThat(browser.post("/api/v1/session/passkey", body(authenticator.use(challenge(browser)))))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    private Visitor stranger() {
        var browser = new Visitor(http);
        browser.fetchToken();
        return browser;
    }

    private static String challenge(Visitor browser) {
        return read(browser.change(HttpMethod.POST, "/api/v1/session/passkey/options"), "$.challenge");
    }

    private String body(Used used) {
        return json.writeValueAsString(Map.of(
                "credential", text(used.credential()),
                "userHandle", text(used.userHandle()),
                "authenticatorData", text(used.authenticatorData()),
                "clientData", text(used.clientData()),
                "signature", text(used.signature())));
    }

    private static String read(MvcTestResult answer, String path) {
        return JsonPath.read(Visitor.body(answer), path);
    }
}
