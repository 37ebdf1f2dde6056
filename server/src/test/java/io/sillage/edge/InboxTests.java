package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.jayway.jsonpath.JsonPath;
import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.AccountId;
import io.sillage.notification.Inbox;
import io.sillage.notification.Letters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.privacy.PersonalData;
import io.sillage.testing.PlatformTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What an owner was written stands on the page Messages, without what opens something, and for nobody else. */
@PlatformTest
class InboxTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Letters letters;

    @Autowired
    Inbox inbox;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Households households;
    private Household household;
    private Visitor reader;

    @BeforeEach
    void aReader() {
        households = new Households(accounts, garage, ownership);
        household = households.any();
        reader = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        inbox.markAllRead(household.owner().account());
    }

    @Test
    void whatIsWrittenIsReadOnThePageToo() {
        post("/");
        assertThat(body("/messages")).contains("Les services connectés de votre UX 250h sont actifs", "Non lu");
        assertThat(body("/messages/" + newest())).contains("<p>Bonjour,</p>", "Ouvrir l’accueil", "href=\"/\"");
    }

    @Test
    void unreadMessagesAreCountedOnEachPageUntilTheyAreOpened() {
        post("/");
        post("/");
        assertThat(body("/services")).contains("2 messages non lus");
        assertThat(body("/messages/" + newest())).contains("1 message non lu");
        assertThat(body("/services")).contains("1 message non lu");
        reader.postForm("/messages/" + newest());
        assertThat(body("/services")).contains("2 messages non lus");
        assertThat(reader.postForm("/messages")).hasRedirectedUrl("/messages");
        assertThat(body("/messages")).contains("Tout est lu.").doesNotContain("Non lu", "non lus");
        assertThat(body("/services")).doesNotContain("unreadcount");
    }

    @ParameterizedTest
    @CsvSource({"fr,sont actifs", "en,are on", "nl,zijn actief", "de,sind aktiv"})
    void aMessageSpeaksTheLanguageOfThePage(String language, String words) {
        post("/");
        assertThat(Visitor.body(reader.getIn(language, "/messages"))).contains(words);
        assertThat(Visitor.body(reader.getIn(language, "/messages/" + newest())))
                .contains("UX 250h");
    }

    @Test
    void aKeyStaysInTheMail() {
        post("/reprendre?jeton=secret");
        assertThat(body("/messages/" + newest()))
                .contains("La suite est dans votre courrier")
                .doesNotContain("secret", "/reprendre");
        assertThat(inbox.newest(account()).getFirst().path()).isNull();
        assertThatThrownBy(() -> jdbc.sql("update notification.message set path = '/x?jeton=1' where account = ?")
                        .param(account().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void theWayToANewPasswordIsNoMessage() {
        int before = inbox.newest(account()).size();
        reader.post("/api/v1/passwords/forgotten", "{\"mail\":\"" + household.mail() + "\"}");
        await().untilAsserted(() -> assertThat(jdbc.sql(
                                "select count(*) from notification.letter where account = ? and words = 'account.mail-password'")
                        .param(account().value())
                        .query(Integer.class)
                        .single())
                .isOne());
        assertThat(inbox.newest(account())).hasSize(before);
    }

    @Test
    void aMessageOfATransactionThatIsUndoneWasNeverWritten() {
        int before = inbox.newest(account()).size();
        transaction.executeWithoutResult(status -> {
            post("/");
            status.setRollbackOnly();
        });
        assertThat(inbox.newest(account())).hasSize(before);
    }

    @Test
    void whatItSaysIsSealed() {
        letters.post(account(), "activation.mail-active", List.of("Lexus Link", "La bleue de Claire"), "/");
        assertThat(jdbc.sql("select encode(sealed, 'escape') from notification.message where account = ?")
                        .param(account().value())
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(text -> text.contains("bleue"));
        assertThat(body("/messages")).contains("La bleue de Claire");
    }

    @Test
    void aMessageOfSomebodyElseIsNoMessage() {
        post("/");
        var foreign = newest();
        var stranger = Visitor.signedIn(http, households.any().mail(), Households.PASSWORD);
        for (var id : new String[] {foreign, UUID.randomUUID().toString(), "x"}) {
            assertThat(stranger.get("/messages/" + id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.get("/messages?avant=" + id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.postForm("/messages/" + id)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.change(HttpMethod.PUT, "/api/v1/messages/" + id + "/read"))
                    .hasStatus(HttpStatus.NOT_FOUND);
            assertThat(stranger.change(HttpMethod.DELETE, "/api/v1/messages/" + id + "/read"))
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(Visitor.body(stranger.get("/messages"))).doesNotContain(foreign);
        stranger.postForm("/messages");
        assertThat(inbox.unread(account())).isOne();
    }

    @Test
    void programsReadThemToo() {
        post("/");
        var list = body("/api/v1/messages");
        assertThat(JsonPath.<Integer>read(list, "$.unread")).isOne();
        assertThat(JsonPath.<String>read(list, "$.messages[0].subject")).contains("sont actifs");
        assertThat(JsonPath.<String>read(list, "$.messages[0].text")).startsWith("Bonjour,\n\n");
        var read = "/api/v1/messages/" + newest() + "/read";
        assertThat(reader.change(HttpMethod.PUT, read)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(JsonPath.<Integer>read(body("/api/v1/messages"), "$.unread")).isZero();
        assertThat(reader.change(HttpMethod.DELETE, read)).hasStatus(HttpStatus.NO_CONTENT);
        assertThat(JsonPath.<Integer>read(body("/api/v1/messages"), "$.unread")).isOne();
    }

    @Test
    void olderOnesStandOnTheNextPageAndNoneTwice() {
        int before = inbox.newest(account()).size();
        for (int i = before; i < Inbox.PAGE; i++) {
            post("/");
        }
        assertThat(body("/messages")).doesNotContain("avant=");
        post("/");
        var first = inbox.newest(account());
        assertThat(first).hasSize(Inbox.PAGE + 1);
        var last = first.get(Inbox.PAGE - 1).id().toString();
        assertThat(body("/messages")).contains("/messages?avant=" + last);
        assertThat(inbox.before(account(), last)).containsExactly(first.getLast());
        assertThat(JsonPath.<Boolean>read(body("/api/v1/messages"), "$.more")).isTrue();
        assertThat(JsonPath.<Boolean>read(body("/api/v1/messages?before=" + last), "$.more"))
                .isFalse();
    }

    @Test
    void aPersonIsToldOfHisMessagesAndForgotten() {
        post("/");
        assertThat(personalData.stream().map(data -> data.export(account()).toString()))
                .anyMatch(told -> told.contains("activation.mail-active") && told.contains("UX 250h"));
        personalData.stream()
                .filter(data -> data.tables().contains("notification.message"))
                .forEach(data -> data.erase(account()));
        assertThat(inbox.newest(account())).isEmpty();
    }

    @Test
    void aClosedAccountLeavesNone() {
        var mail = "leaving" + System.identityHashCode(this) + "@example.org";
        var leaving = households.person(mail).account();
        letters.post(leaving, "activation.mail-active", List.of("Lexus Link", "UX 250h"), "/");
        assertThat(inbox.newest(leaving)).hasSize(1);
        Visitor.signedIn(http, mail, Households.PASSWORD).postForm("/reglages/compte/fermer");
        assertThat(inbox.newest(leaving)).isEmpty();
    }

    private void post(@Nullable String path) {
        letters.post(account(), "activation.mail-active", List.of("Lexus Link", "UX 250h"), path);
    }

    private AccountId account() {
        return household.owner().account();
    }

    private String newest() {
        return inbox.newest(account()).getFirst().id().toString();
    }

    private String body(String path) {
        return Visitor.body(reader.get(path));
    }
}
