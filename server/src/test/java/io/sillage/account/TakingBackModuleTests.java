package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import tools.jackson.databind.json.JsonMapper;

/** A thief who knows the password adds a key of his own; the owner of the mailbox takes the account back. */
@ModuleTest
class TakingBackModuleTests {

    private static final String OTHER = "coquelicot au bord du canal";

    @Autowired
    TakingBack takingBack;

    @Autowired
    Accounts accounts;

    @Autowired
    Passwords passwords;

    @Autowired
    Authenticators authenticators;

    @Autowired
    Passkeys passkeys;

    @Autowired
    PasskeyChallenges challenges;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private PostedLetters letters;
    private String mail = "";
    private AccountId id = AccountId.random();

    @BeforeEach
    void somebody() {
        letters = new PostedLetters(jdbc, envelopes, json);
        mail = settled(accounts);
        id = accounts.signIn(mail, PASSWORD, place()).account();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void whatTheThiefAddedIsGoneAndSoIsThePasswordThatHeKnows() {
        turnOn();
        addPasskey();
        takingBack.takeBack(letters.lastToken(mail));
        assertThat(authenticators.state(id).since()).isNull();
        assertThat(passkeys.all(id)).isEmpty();
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place())).isInstanceOf(WrongCredentials.class);
        passwords.reset(letters.lastToken(mail), NewPassword.of(OTHER));
        assertThat(accounts.signIn(mail, OTHER, place()).account()).isEqualTo(id);
    }

    @Test
    void aNewPasswordByTheThiefDoesNotVoidTheLink() {
        turnOn();
        var link = letters.lastToken(mail);
        passwords.change(id, PASSWORD, NewPassword.of(OTHER), here());
        assertThatCode(() -> takingBack.takeBack(link)).doesNotThrowAnyException();
        assertThatThrownBy(() -> accounts.signIn(mail, OTHER, place())).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void theLinkIsGoodForThreeDaysAndOnce() {
        turnOn();
        var link = letters.lastToken(mail);
        clock.advance(Duration.ofDays(3).minusSeconds(20));
        assertThat(takingBack.isGood(link)).isTrue();
        clock.advance(Duration.ofSeconds(20));
        assertThat(takingBack.isGood(link)).isFalse();
        assertThatThrownBy(() -> takingBack.takeBack(link)).isInstanceOf(MailTokenRefused.class);
        assertThat(authenticators.state(id).since()).isNotNull();
        addPasskey();
        var again = letters.lastToken(mail);
        takingBack.takeBack(again);
        assertThatThrownBy(() -> takingBack.takeBack(again)).isInstanceOf(MailTokenRefused.class);
    }

    /** What the owner has had for long is no thief's: the letter of today says nothing of it. */
    @Test
    void whatWasAddedBeforeStays() {
        turnOn();
        clock.advance(Duration.ofDays(4));
        addPasskey();
        takingBack.takeBack(letters.lastToken(mail));
        assertThat(authenticators.state(id).since()).isNotNull();
        assertThat(passkeys.all(id)).isEmpty();
    }

    @Test
    void aLinkForSomethingElseTakesNothingBack() {
        turnOn();
        var link = letters.lastToken(mail);
        assertThatThrownBy(() -> passwords.reset(link, NewPassword.of(OTHER))).isInstanceOf(MailTokenRefused.class);
        takingBack.takeBack(link);
        var password = letters.lastToken(mail);
        assertThatThrownBy(() -> takingBack.takeBack(password)).isInstanceOf(MailTokenRefused.class);
    }

    private void turnOn() {
        authenticators.confirm(id, new AuthenticatorApp(authenticators.draft(id).key(), clock).code(), here());
    }

    private void addPasskey() {
        var session = new MockHttpSession();
        var challenge = challenges.issue(session);
        var made = new SoftAuthenticator(passkeys.wanted(id).userHandle()).make(challenge);
        passkeys.add(id, made, challenges.take(session), "la mienne");
    }

    private static Presence here() {
        return new Presence("no session", place());
    }
}
