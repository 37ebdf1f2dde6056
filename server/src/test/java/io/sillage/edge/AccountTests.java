package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import io.sillage.testing.PlatformTest;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** What a person does with his own account, by its pages and by program. */
@PlatformTest
class AccountTests {

    private static final String PASSWORD = Households.PASSWORD;
    private static final String OTHER = "coquelicot au bord du canal";

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

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private static int count;
    private String mail = "";
    private Visitor visitor;

    @BeforeEach
    void somebody() {
        mail = "owner" + ++count + "@example.net";
        new Households(accounts, garage, ownership).person(mail);
        visitor = Visitor.signedIn(http, mail, PASSWORD);
    }

    @Test
    @Covers("R14")
    void aChangedPasswordEndsTheOtherSessionsAndRenewsThisOne() {
        var elsewhere = Visitor.signedIn(http, mail, PASSWORD);
        var before = Objects.requireNonNull(visitor.cookie());
        assertThat(visitor.postForm(
                        "/reglages/compte/mot-de-passe", "current", PASSWORD, "password", OTHER, "again", OTHER))
                .hasRedirectedUrl("/reglages/compte?fait=mot-de-passe");
        assertThat(elsewhere.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.get("/api/v1/account")).hasStatusOk();
        assertThat(http.perform(MockMvcRequestBuilders.get("/api/v1/account").cookie(before)))
                .hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void aWrongCurrentPasswordIsSaidAtItsField() {
        var answer = visitor.postForm(
                "/reglages/compte/mot-de-passe", "current", "not this", "password", OTHER, "again", OTHER);
        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.body(answer)).contains("href=\"#current\"").doesNotContain(OTHER);
    }

    @Test
    @Covers("R15")
    void aNewPasswordByLetterEndsAllSessions() {
        var stranger = new Visitor(http);
        stranger.fetchToken();
        assertThat(stranger.postForm("/mot-de-passe-oublie", "mail", mail))
                .hasRedirectedUrl("/mot-de-passe-oublie?envoye=true");
        var letters = new PostedLetters(jdbc, envelopes, json);
        await().until(() -> !letters.to(mail).isEmpty());
        assertThat(stranger.get(letters.lastPath(mail))).hasStatusOk();
        assertThat(stranger.postForm(
                        "/nouveau-mot-de-passe", "jeton", letters.lastToken(mail), "password", OTHER, "again", OTHER))
                .hasRedirectedUrl("/sign-in?fait=mot-de-passe");
        assertThat(visitor.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.signedIn(http, mail, OTHER).get("/")).hasStatusOk();
    }

    @Test
    void whoAsksForAnUnknownMailboxGetsTheSameBytes() {
        var stranger = new Visitor(http);
        stranger.fetchToken();
        var known = stranger.post("/api/v1/passwords/forgotten", "{\"mail\":\"" + mail + "\"}");
        var unknown = stranger.post("/api/v1/passwords/forgotten", "{\"mail\":\"nobody" + count + "@example.net\"}");
        assertThat(known).hasStatus(HttpStatus.ACCEPTED);
        assertThat(unknown).hasStatus(HttpStatus.ACCEPTED);
        assertThat(Visitor.body(unknown)).isEqualTo(Visitor.body(known)).isEmpty();
    }

    @Test
    void sessionsAreListedAndEndedOneByOneOrTogether() {
        var phone = Visitor.signedIn(http, mail, PASSWORD);
        var tablet = Visitor.signedIn(http, mail, PASSWORD);
        List<String> others = JsonPath.read(
                Visitor.body(visitor.get("/api/v1/account/sessions")), "$.sessions[?(@.present==false)].id");
        assertThat(others).hasSize(2);
        visitor.change(HttpMethod.DELETE, "/api/v1/account/sessions/" + others.getFirst());
        assertThat(List.of(phone, tablet))
                .filteredOn(one -> one.get("/api/v1/account").getResponse().getStatus() == 401)
                .hasSize(1);
        assertThat(visitor.postForm("/reglages/compte/appareils")).hasRedirectedUrl("/reglages/compte/appareils");
        assertThat(phone.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(tablet.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(visitor.get("/reglages/compte/appareils")).hasStatusOk();
    }

    @Test
    void theSessionOfAnotherIsNotFoundAndNoHandleOpensOne() {
        var victim = "victim" + count + "@example.net";
        new Households(accounts, garage, ownership).person(victim);
        var theirs = Visitor.signedIn(http, victim, PASSWORD);
        String handle = JsonPath.read(Visitor.body(theirs.get("/api/v1/account/sessions")), "$.sessions[0].id");
        assertThat(visitor.change(HttpMethod.DELETE, "/api/v1/account/sessions/" + handle))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(visitor.postForm("/reglages/compte/appareils", "session", handle))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(theirs.get("/api/v1/account")).hasStatusOk();
        assertThat(Objects.requireNonNull(theirs.cookie()).getValue()).doesNotContain(handle);
    }

    @Test
    @Covers("R16")
    void aProfileIsKept() {
        assertThat(visitor.postForm(
                        "/reglages/compte",
                        "name",
                        "Claire Roy",
                        "phone",
                        "+33 1 23 45 67 89",
                        "language",
                        "en",
                        "zone",
                        "Europe/London"))
                .hasRedirectedUrl("/reglages/compte?fait=profil");
        assertThat(visitor.get("/api/v1/account"))
                .bodyJson()
                .extractingPath("$.profile")
                .asMap()
                .containsEntry("name", "Claire Roy")
                .containsEntry("phone", "+33 1 23 45 67 89")
                .containsEntry("language", "en")
                .containsEntry("zone", "Europe/London");
        assertThat(visitor.postForm("/reglages/compte", "name", "", "language", "en", "zone", "Mars/Olympus"))
                .hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void anAddressIsChangedFromBothMailboxes() {
        var next = "moved" + count + "@example.net";
        assertThat(visitor.postForm("/reglages/compte/adresse", "mail", next))
                .hasRedirectedUrl("/reglages/compte?fait=adresse");
        var letters = new PostedLetters(jdbc, envelopes, json);
        assertThat(Visitor.body(visitor.get(letters.lastPath(mail)))).contains(next);
        assertThat(visitor.postForm("/adresse", "jeton", letters.lastToken(mail)))
                .hasRedirectedUrl("/adresse/attend");
        assertThat(visitor.postForm("/adresse", "jeton", letters.lastToken(next)))
                .hasRedirectedUrl("/sign-in?fait=adresse");
        assertThat(visitor.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(Visitor.signedIn(http, next, PASSWORD).get("/")).hasStatusOk();
    }

    @Test
    void aClosedAccountIsGoneAndSaysFarewell() {
        assertThat(visitor.postForm("/reglages/compte/fermer")).hasRedirectedUrl("/sign-in?fait=ferme");
        assertThat(visitor.get("/api/v1/account")).hasStatus(HttpStatus.UNAUTHORIZED);
        assertThat(new PostedLetters(jdbc, envelopes, json).last(mail).subject())
                .isEqualTo("Votre compte Lexus Link est fermé");
        assertThat(jdbc.sql("select count(*) from account.account where mail = ?")
                        .param(mail)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whoOwnsACarRemovesItFirst() {
        var household = new Households(accounts, garage, ownership).any();
        var owner = Visitor.signedIn(http, household.mail(), PASSWORD);
        assertThat(owner.change(HttpMethod.POST, "/api/v1/account/closing"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/account-has-car");
        assertThat(owner.get("/api/v1/account")).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/mot-de-passe-oublie",
                "/nouveau-mot-de-passe",
                "/adresse",
                "/reprendre",
                "/reglages/compte",
                "/reglages/compte/mot-de-passe",
                "/reglages/compte/adresse",
                "/reglages/compte/appareils",
                "/reglages/compte/fermer",
                "/api/v1/passwords/forgotten",
                "/api/v1/passwords/reset",
                "/api/v1/account/mail",
                "/api/v1/account/closing"
            })
    void aForeignPageChangesNothing(String path) {
        assertThat(visitor.ask(MockMvcRequestBuilders.post(path)
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .param("current", PASSWORD)))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reglages",
                "/reglages/compte",
                "/reglages/compte/mot-de-passe",
                "/reglages/compte/adresse",
                "/reglages/compte/appareils",
                "/reglages/compte/fermer",
                "/confirmer",
                "/confirmer?refused=wrong-credentials",
                "/conditions"
            })
    void eachPageSaysAllItHasInEachLanguage(String path) {
        for (var language : Visitor.LANGUAGES) {
            var answer = visitor.getIn(language, path);
            assertThat(answer).hasStatusOk();
            assertThat(Visitor.body(answer)).doesNotContain(">account.", "\"account.", ">edge.");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sign-in?fait=ferme",
                "/inscription",
                "/inscription/merci",
                "/mot-de-passe-oublie",
                "/sign-in?fait=repris"
            })
    void eachPageForStrangersSaysAllItHasInEachLanguage(String path) {
        for (var language : Visitor.LANGUAGES) {
            var answer = new Visitor(http).getIn(language, path);
            assertThat(answer).hasStatusOk();
            assertThat(Visitor.body(answer))
                    .doesNotContain(">account.", "\"account.", ">edge.", "value=\"\" name=\"_csrf\"");
        }
    }
}
