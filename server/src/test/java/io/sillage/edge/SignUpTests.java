package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

@PlatformTest
class SignUpTests {

    private static final String PASSWORD = Households.PASSWORD;
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private PostedLetters letters;

    @BeforeEach
    void letters() {
        letters = new PostedLetters(jdbc, envelopes, json);
    }

    static Stream<Route> routesForPeople() {
        return Route.ALL.stream() // an application has to be named there first: OauthFlowTests
                .filter(route -> !route.pattern().equals(Route.AUTHORIZE))
                .filter(route -> route.access() == Route.Access.SIGNED_IN || route.access() == Route.Access.PROVEN);
    }

    @Test
    @Covers({"R11", "R13"})
    void aPersonSignsUpActivatesAndIsIn() {
        var mail = anyMail();
        var browser = new Visitor(http);
        browser.fetchToken();
        assertThat(signUp(browser, mail)).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/inscription/merci");
        signIn(browser, mail);
        assertThat(browser.get("/")).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/compte/a-activer");
        assertThat(Visitor.body(browser.get("/compte/a-activer"))).contains(mail);

        var path = letters.lastPath(mail);
        assertThat(browser.get(path)).hasStatusOk();
        assertThat(browser.get("/"))
                .as("looking at the link is not following it")
                .hasStatus(HttpStatus.SEE_OTHER);
        assertThat(browser.postForm("/activation", "jeton", letters.lastToken(mail)))
                .hasRedirectedUrl("/");
        assertThat(browser.get("/")).hasStatusOk();
    }

    @Test
    @Covers("R70")
    void thePageSaysOfEachDetailWhyItIsAskedFor() {
        var page = Visitor.body(new Visitor(http).get("/inscription"));
        assertThat(page)
                .contains("liée à une voiture par son numéro de série, et non à une personne")
                .contains("id=\"name-hint\">Pour savoir à qui est la voiture")
                .contains("id=\"mail-hint\">Pour vous reconnaître")
                .contains("id=\"password-hint\">Pour que personne d’autre que vous");
        var details = Pattern.compile("<input id=\"(?!terms)\\w+\"[^>]*>").matcher(page);
        assertThat(details.results().map(MatchResult::group))
                .hasSize(3)
                .allSatisfy(detail -> assertThat(detail).containsPattern("aria-describedby=\"\\w+-hint"));
    }

    @Test
    void onAnotherDeviceTheLinkWantsThePassword() {
        var mail = anyMail();
        var browser = new Visitor(http);
        browser.fetchToken();
        signUp(browser, mail);
        var token = letters.lastToken(mail);
        assertThat(browser.postForm("/activation", "jeton", token)).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(browser.postForm("/activation", "jeton", token, "current", "not this one"))
                .hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(browser.postForm("/activation", "jeton", token, "current", PASSWORD))
                .hasRedirectedUrl("/sign-in?fait=activation");
        assertThat(browser.postForm("/activation", "jeton", token, "current", PASSWORD))
                .hasStatus(HttpStatus.GONE);
    }

    @ParameterizedTest
    @MethodSource("routesForPeople")
    void beforeTheActivationEverythingElseAnswersTheSame(Route route) {
        var visitor = notActivated();
        var path = route.pattern().replaceAll("\\{[^}]+}", "1") + "?month=2026-11&car=1";
        var answer = visitor.change(route.method(), path);
        if (route.pattern().startsWith("/api/")) {
            assertThat(answer)
                    .hasStatus(HttpStatus.FORBIDDEN)
                    .bodyJson()
                    .extractingPath("$.type")
                    .isEqualTo("/problems/activation-needed");
        } else {
            assertThat(answer).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", "/compte/a-activer");
        }
    }

    @Test
    void whatDoesNotExistIsNotFoundBeforeTheActivationToo() {
        var visitor = notActivated();
        assertThat(visitor.get("/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.get("/api/v1/nowhere")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void whoHasAnAccountAndWhoHasNoneGetTheSameAnswer() {
        var known = anyMail();
        accounts.open(known, PASSWORD, "Claire", Locale.FRENCH, ZoneId.of("Europe/Paris"));
        for (var face : new String[] {"page", "rest"}) {
            var one = new Visitor(http);
            one.fetchToken();
            var other = new Visitor(http);
            other.fetchToken();
            var first = face.equals("page") ? signUp(one, known) : signUpByProgram(one, known);
            var second = face.equals("page") ? signUp(other, anyMail()) : signUpByProgram(other, anyMail());
            assertThat(second.getResponse().getStatus())
                    .isEqualTo(first.getResponse().getStatus());
            assertThat(second.getResponse().getHeader("Location"))
                    .isEqualTo(first.getResponse().getHeader("Location"));
            assertThat(Visitor.body(second)).isEqualTo(Visitor.body(first));
        }
    }

    @Test
    void aProgramSignsUpToo() {
        var mail = anyMail();
        var program = new Visitor(http);
        program.fetchToken();
        assertThat(signUpByProgram(program, mail)).hasStatus(HttpStatus.ACCEPTED);
        var key = "{\"token\":\"" + letters.lastToken(mail) + "\",\"password\":\"" + PASSWORD + "\"}";
        assertThat(program.post("/api/v1/accounts/activation", key)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(program.post("/api/v1/accounts/activation", key))
                .hasStatus(HttpStatus.GONE)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/mail-link-ended");
        assertThat(Visitor.signedIn(http, mail, PASSWORD).get("/api/v1/cars")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(strings = {"role", "activated", "account", "born", "terms", "id"})
    void nothingElseCanBeSlippedIn(String property) {
        var program = new Visitor(http);
        program.fetchToken();
        var body = body(anyMail()).replace("{", "{\"" + property + "\":true,");
        assertThat(program.post("/api/v1/accounts", body)).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/inscription", "/activation", "/api/v1/accounts", "/api/v1/accounts/activation"})
    void aForeignPageSignsNobodyUp(String path) {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        var forged = MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(anyMail()));
        assertThat(visitor.ask(forged)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void aFormThatIsWrongKeepsWhatWasTypedButNeverThePassword() {
        var browser = new Visitor(http);
        browser.fetchToken();
        var answer = browser.postForm(
                "/inscription", "name", "<b>Claire", "mail", "no address", "password", PASSWORD, "terms", "yes");
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer))
                .contains("value=\"&lt;b>Claire\"", "value=\"no address\"", "aria-invalid=\"true\"", "href=\"#mail\"")
                .doesNotContain(PASSWORD);
    }

    @Test
    void theSixthLetterToAMailboxIsRefused() {
        var mail = anyMail();
        for (int i = 0; i < 5; i++) {
            var visitor = new Visitor(http);
            visitor.fetchToken();
            assertThat(signUpByProgram(visitor, mail)).hasStatus(HttpStatus.ACCEPTED);
        }
        var visitor = new Visitor(http);
        visitor.fetchToken();
        assertThat(signUpByProgram(visitor, mail)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(signUp(visitor, mail)).hasStatus(HttpStatus.TOO_MANY_REQUESTS);
    }

    @Test
    void aHostThatTheRequestClaimsIsInNoLink() {
        var mail = anyMail();
        var visitor = new Visitor(http);
        visitor.fetchToken();
        visitor.change(MockMvcRequestBuilders.post("/api/v1/accounts")
                .header("Host", "evil.example")
                .header("X-Forwarded-Host", "evil.example")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body(mail)));
        assertThat(letters.last(mail).text()).contains("http://localhost").doesNotContain("evil");
    }

    private Visitor notActivated() {
        var mail = anyMail();
        var visitor = new Visitor(http);
        visitor.fetchToken();
        signUp(visitor, mail);
        signIn(visitor, mail);
        return visitor;
    }

    private static void signIn(Visitor visitor, String mail) {
        assertThat(visitor.post("/api/v1/session", Visitor.credentials(mail, PASSWORD)))
                .hasStatusOk();
        visitor.fetchToken();
        assertThat(Objects.requireNonNull(visitor.cookie()).getValue()).isNotEmpty();
    }

    private static MvcTestResult signUp(Visitor visitor, String mail) {
        return visitor.postForm("/inscription", "name", "Camille", "mail", mail, "password", PASSWORD, "terms", "yes");
    }

    private static MvcTestResult signUpByProgram(Visitor visitor, String mail) {
        return visitor.post("/api/v1/accounts", body(mail));
    }

    private static String body(String mail) {
        return """
                {"name":"Camille","mail":"%s","password":"%s","termsAgreed":true,"language":"en"}""".formatted(mail, PASSWORD);
    }

    private static String anyMail() {
        return "newcomer" + COUNT.incrementAndGet() + "@example.net";
    }
}
