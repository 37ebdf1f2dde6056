package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.notification.PostedLetters;
import io.sillage.notification.Wording;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.PlatformTest;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;

/** Who reads French, English, Dutch or German is spoken to in it, on pages and in letters. */
@PlatformTest
class LanguageTests {

    private static final String PASSWORD = "tulp en regenboog";
    private static final AtomicInteger COUNT = new AtomicInteger();

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

    @Autowired
    Wording wording;

    private final String mail = "reader" + COUNT.incrementAndGet() + "@example.nl";

    @ParameterizedTest
    @CsvSource({"fr,Se connecter", "en,Sign in", "nl,Inloggen", "de,Anmelden"})
    void aStrangerReadsTheLanguageOfHisBrowser(String language, String title) {
        var answer = new Visitor(http)
                .ask(MockMvcRequestBuilders.get("/sign-in")
                        .header("Accept-Language", "ja, " + language + "-LU;q=0.8, fr;q=0.1"));
        assertThat(Visitor.body(answer))
                .contains("<html lang=\"" + language + "\"", "<h1>" + title + "</h1>")
                .contains("Français</a>", "English</a>", "Nederlands</a>", "Deutsch</a>");
    }

    @Test
    void whoReadsNoneOfThemReadsTheFirst() {
        for (var header : new String[] {"ja, pt;q=0.5", "*", "not a language at all;;", "de".repeat(101)}) {
            var answer =
                    new Visitor(http).ask(MockMvcRequestBuilders.get("/sign-in").header("Accept-Language", header));
            assertThat(Visitor.body(answer)).as(header).contains("<html lang=\"fr\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "de"})
    void theLanguageChosenBeforeSigningInStaysOnThisBrowser(String language) {
        var visitor = new Visitor(http);
        var chosen = visitor.get("/sign-in?langue=" + language);
        assertThat(chosen).hasRedirectedUrl("/sign-in").cookies().hasValue("lang", language);
        assertThat(Visitor.body(visitor.getIn(language, "/inscription"))).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "", "de-CH", "FR", "en%0d%0aSet-Cookie:x=y"})
    void aLanguageThatNobodySpeaksIsNotKept(String language) {
        assertThat(new Visitor(http).get("/sign-in?langue=" + language))
                .hasRedirectedUrl("/sign-in")
                .cookies()
                .doesNotContainCookie("lang");
    }

    @ParameterizedTest
    @CsvSource({"fr,Accueil,Réglages", "en,Home,Settings", "nl,Start,Instellingen", "de,Start,Einstellungen"})
    void homeSpeaksTheLanguageOfTheAccount(String language, String home, String settings) {
        var answer = owner(language).ask(MockMvcRequestBuilders.get("/").header("Accept-Language", "en, fr"));
        assertThat(Visitor.body(answer))
                .contains("<html lang=\"" + language + "\"", home + "</a>", "aria-label=\"" + settings + "\"")
                .doesNotContain(">edge.", ">trip.", ">location.", ">coaching.", ">activation.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Choisissez un nouveau mot de passe Lexus Link|Choisir un mot de passe :",
                "en|Choose a new Lexus Link password|Choose a password:",
                "nl|Kies een nieuw Lexus Link-wachtwoord|Een wachtwoord kiezen:",
                "de|Wählen Sie ein neues Passwort für Lexus Link|Passwort wählen:"
            })
    void lettersAreWrittenInTheLanguageOfTheAccount(String language, String subject, String action) {
        owner(language);
        var stranger = new Visitor(http);
        stranger.fetchToken();
        stranger.postForm("/mot-de-passe-oublie", "mail", mail);
        var letters = new PostedLetters(jdbc, envelopes, json);
        await().untilAsserted(() -> assertThat(letters.to(mail)).hasSize(1));
        var letter = letters.last(mail);
        assertThat(letter.subject()).isEqualTo(subject);
        assertThat(plain(letter.text())).contains(action);
        assertThat(letter.html()).contains("<html lang=\"" + language + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "de"})
    void aProfileKeepsEachLanguage(String language) {
        var visitor = owner("fr");
        assertThat(visitor.postForm(
                        "/reglages/compte", "name", "Claire", "language", language, "zone", "Europe/Amsterdam"))
                .hasRedirectedUrl("/reglages/compte?fait=profil");
        assertThat(Visitor.body(visitor.get("/reglages/compte")))
                .contains("<html lang=\"" + language + "\"", "value=\"" + language + "\" checked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "", "<b>", "de_DE"})
    void aProfileKeepsNoLanguageThatNobodySpeaks(String language) {
        var visitor = owner("nl");
        var profile = "{\"name\":\"Claire\",\"language\":\"" + language + "\",\"zone\":\"Europe/Amsterdam\"}";
        assertThat(visitor.change(MockMvcRequestBuilders.put("/api/v1/account/profile")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(profile)))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("/problems/language-not-spoken");
        assertThat(visitor.postForm(
                        "/reglages/compte", "name", "Claire", "language", language, "zone", "Europe/Amsterdam"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Kies een taal uit de lijst.");
        assertThat(visitor.get("/api/v1/account"))
                .bodyJson()
                .extractingPath("$.profile.language")
                .isEqualTo("nl");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|1 234,5|lundi 23 novembre|novembre|1 h 05",
                "en|1,234.5|Monday, 23 November|November|1 h 05",
                "nl|1.234,5|maandag 23 november|november|1 u 05",
                "de|1.234,5|Montag, 23. November|November|1 h 05"
            })
    void numbersAndTimesAreWrittenAsReadersWriteThem(
            String language, String number, String day, String month, String duration) {
        var words = wording.words(Locale.of(language), ZoneId.of("Europe/Paris"));
        assertThat(plain(words.number(1234.5, 1))).isEqualTo(number);
        assertThat(plain(words.duration(3900))).isEqualTo(duration);
        assertThat(words.day(Instant.parse("2026-11-23T12:00:00Z"))).startsWith(day);
        assertThat(words.month(YearMonth.of(2026, 11))).startsWith(month);
        assertThat(words.time(Instant.parse("2026-11-23T17:43:00Z"))).isEqualTo("18:43");
    }

    private static String plain(String text) {
        return text.replaceAll("[\\u00a0\\u202f]", " ");
    }

    private Visitor owner(String language) {
        var person = accounts.open(mail, PASSWORD, "Claire", Locale.of(language), ZoneId.of("Europe/Amsterdam"));
        var car = new Households(accounts, garage, ownership).car();
        ownership.begin(car, person, Instant.parse("2026-01-01T00:00:00Z"));
        return Visitor.signedIn(http, mail, PASSWORD);
    }
}
