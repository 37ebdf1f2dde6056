package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.anyMail;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.account.MailChanges.Outcome;
import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class MailChangesModuleTests {

    @Autowired
    MailChanges changes;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    private PostedLetters letters;
    private String old = "";
    private String next = "";
    private AccountId id = AccountId.random();

    @BeforeEach
    void somebody() {
        letters = new PostedLetters(jdbc, envelopes, json);
        old = settled(accounts);
        next = anyMail();
        id = accounts.signIn(old, PASSWORD, place()).account();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void anAccountMovesOnceBothAddressesHaveConfirmed() {
        changes.ask(id, next, place());
        assertThat(changes.confirm(letters.lastToken(old))).isEqualTo(Outcome.WAITS_FOR_THE_OTHER);
        assertThat(accounts.signIn(old, PASSWORD, place()).account()).isEqualTo(id);
        assertThat(changes.confirm(letters.lastToken(next))).isEqualTo(Outcome.MOVED);
        assertThat(accounts.signIn(next, PASSWORD, place()).account()).isEqualTo(id);
        assertThatThrownBy(() -> accounts.signIn(old, PASSWORD, place())).isInstanceOf(WrongCredentials.class);
        for (var address : new String[] {old, next}) {
            assertThat(letters.last(address).subject()).isEqualTo("Votre compte Lexus Link a changé d’adresse");
        }
    }

    @Test
    void theOrderIsOfNoMatter() {
        changes.ask(id, next, place());
        assertThat(changes.confirm(letters.lastToken(next))).isEqualTo(Outcome.WAITS_FOR_THE_OTHER);
        assertThat(changes.confirm(letters.lastToken(old))).isEqualTo(Outcome.MOVED);
    }

    @Test
    void oneAddressCannotConfirmForBoth() {
        changes.ask(id, next, place());
        var token = letters.lastToken(next);
        changes.confirm(token);
        assertThatThrownBy(() -> changes.confirm(token)).isInstanceOf(MailTokenRefused.class);
        assertThat(accounts.signIn(old, PASSWORD, place()).account()).isEqualTo(id);
    }

    @Test
    void whatTheFirstAddressConfirmedIsNotForASecondWish() {
        changes.ask(id, next, place());
        changes.confirm(letters.lastToken(old));
        var another = anyMail();
        changes.ask(id, another, place());
        assertThat(changes.confirm(letters.lastToken(another))).isEqualTo(Outcome.WAITS_FOR_THE_OTHER);
    }

    @Test
    void anAddressWithAnAccountIsToldThereAloneAndNeverTaken() {
        var taken = settled(accounts);
        changes.ask(id, taken, place());
        assertThat(letters.last(taken).text()).doesNotContain("jeton");
        assertThat(changes.confirm(letters.lastToken(old))).isEqualTo(Outcome.WAITS_FOR_THE_OTHER);
        assertThat(accounts.signIn(taken, PASSWORD, place()).account()).isNotEqualTo(id);
    }

    @Test
    void anAddressThatGotAnAccountMeanwhileIsNotTaken() {
        changes.ask(id, next, place());
        changes.confirm(letters.lastToken(old));
        var token = letters.lastToken(next);
        accounts.open(next, PASSWORD, "Marc", Locale.FRENCH, ZoneId.of("Europe/Paris"));
        assertThatThrownBy(() -> changes.confirm(token)).isInstanceOf(MailTokenRefused.class);
        assertThat(accounts.signIn(old, PASSWORD, place()).account()).isEqualTo(id);
    }

    @Test
    void aWishEndsADayLater() {
        changes.ask(id, next, place());
        clock.advance(Duration.ofHours(24));
        assertThat(changes.findWished(letters.lastToken(next))).isEmpty();
        assertThatThrownBy(() -> changes.confirm(letters.lastToken(next))).isInstanceOf(MailTokenRefused.class);
    }
}
