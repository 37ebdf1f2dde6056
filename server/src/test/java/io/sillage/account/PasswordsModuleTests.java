package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.anyMail;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class PasswordsModuleTests {

    private static final String OTHER = "coquelicot au bord du canal";

    @Autowired
    Passwords passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    SignUps signUps;

    @Autowired
    Activations activations;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    private PostedLetters letters;

    @BeforeEach
    void letters() {
        letters = new PostedLetters(jdbc, envelopes, json);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    @Covers("R15")
    void whoForgotHisPasswordChoosesAnotherByWayOfHisMailbox() {
        var mail = settled(accounts);
        passwords.reset(forgotten(mail), NewPassword.of(OTHER));
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place())).isInstanceOf(WrongCredentials.class);
        assertThat(accounts.signIn(mail, OTHER, place()).name()).isEqualTo("Claire");
        assertThat(letters.last(mail).subject()).isEqualTo("Votre mot de passe Lexus Link a changé");
    }

    @Test
    void aMailboxWithoutAnAccountGetsNothingAndItsOwnerTheSameAnswer() {
        var mail = anyMail();
        assertThatCode(() -> passwords.forgotten(mail, place())).doesNotThrowAnyException();
        var known = settled(accounts);
        forgotten(known);
        assertThat(letters.to(mail)).isEmpty();
    }

    @Test
    void aLinkIsUsedOnceAndOnlyTheNewestIsGood() {
        var mail = settled(accounts);
        var first = forgotten(mail);
        var second = forgotten(mail);
        assertThatThrownBy(() -> passwords.reset(first, NewPassword.of(OTHER))).isInstanceOf(MailTokenRefused.class);
        passwords.reset(second, NewPassword.of(OTHER));
        assertThatThrownBy(() -> passwords.reset(second, NewPassword.of(PASSWORD)))
                .isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void aLinkEndsHalfAnHourLaterAndNotAMomentSooner() {
        var early = forgotten(settled(accounts));
        var late = forgotten(settled(accounts));
        clock.advance(Duration.ofMinutes(30).minusSeconds(20));
        assertThatCode(() -> passwords.reset(early, NewPassword.of(OTHER))).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(20));
        assertThat(passwords.isGood(late)).isFalse();
        assertThatThrownBy(() -> passwords.reset(late, NewPassword.of(OTHER))).isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void aLinkForSomethingElseSetsNoPassword() {
        var mail = Newcomers.waiting(signUps);
        var activation = letters.lastToken(mail);
        assertThatThrownBy(() -> passwords.reset(activation, NewPassword.of(OTHER)))
                .isInstanceOf(MailTokenRefused.class);
        var password = forgotten(mail);
        assertThatThrownBy(() -> activations.activate(password, PASSWORD, place()))
                .isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void aWeakPasswordOrAWrongConfirmationLeavesTheLinkGood() {
        var mail = settled(accounts);
        var token = forgotten(mail);
        assertThatThrownBy(() -> passwords.reset(token, NewPassword.of("Password123!")))
                .isInstanceOf(WeakPassword.class);
        assertThatThrownBy(() -> passwords.reset(token, new NewPassword(OTHER, OTHER + ".")))
                .isInstanceOf(PasswordsDiffer.class);
        assertThatCode(() -> passwords.reset(token, NewPassword.of(OTHER))).doesNotThrowAnyException();
    }

    /** Who signed up with the mailbox of another loses what he began as soon as its owner chooses a password. */
    @Test
    void theOwnerOfAMailboxTakesOverWhatAnotherBegan() {
        var mail = Newcomers.waiting(signUps);
        var activation = letters.lastToken(mail);
        passwords.reset(forgotten(mail), NewPassword.of(OTHER));
        assertThat(accounts.findPresent(accountOf(mail, OTHER)).orElseThrow().standing())
                .isEqualTo(Standing.FULL);
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place())).isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> activations.activate(activation, OTHER, place()))
                .isInstanceOf(MailTokenRefused.class);
    }

    @Test
    @Covers("R14")
    void aPasswordIsChangedWithTheCurrentTheNewOneAndItsConfirmation() {
        var mail = settled(accounts);
        var id = accountOf(mail, PASSWORD);
        assertThatThrownBy(() -> passwords.change(id, "not this one", NewPassword.of(OTHER), here()))
                .isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> passwords.change(id, PASSWORD, new NewPassword(OTHER, "another"), here()))
                .isInstanceOf(PasswordsDiffer.class);
        passwords.change(id, PASSWORD, new NewPassword(OTHER, OTHER), here());
        assertThat(accountOf(mail, OTHER)).isEqualTo(id);
        assertThat(letters.last(mail).subject()).isEqualTo("Votre mot de passe Lexus Link a changé");
    }

    @Test
    void theCurrentPasswordIsGuessedTenTimesAndNotOnceMore() {
        var mail = settled(accounts);
        var id = accountOf(mail, PASSWORD);
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> passwords.change(id, "guess", NewPassword.of(OTHER), here()))
                    .isInstanceOf(WrongCredentials.class);
        }
        assertThatThrownBy(() -> passwords.change(id, PASSWORD, NewPassword.of(OTHER), here()))
                .isInstanceOf(TooManyTries.class);
    }

    @Test
    void fiveLinksAreSentToAMailboxAndNoSixthWhetherItHasAnAccountOrNot() {
        for (var mail : new String[] {settled(accounts), anyMail()}) {
            for (int i = 0; i < LetterLimits.TO_ONE_MAILBOX; i++) {
                passwords.forgotten(mail, place());
            }
            assertThatThrownBy(() -> passwords.forgotten(mail, place())).isInstanceOf(TooManyTries.class);
        }
    }

    private String forgotten(String mail) {
        int before = letters.to(mail).size();
        passwords.forgotten(mail, place());
        await().until(() -> letters.to(mail).size() > before);
        return letters.lastToken(mail);
    }

    private AccountId accountOf(String mail, String password) {
        return accounts.signIn(mail, password, place()).account();
    }

    private static Presence here() {
        return new Presence("no session", place());
    }
}
