package io.sillage.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class ActivationsModuleTests {

    private static final String PASSWORD = "tournesol bleu marine";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    SignUps signUps;

    @Autowired
    Activations activations;

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

    @BeforeEach
    void letters() {
        letters = new PostedLetters(jdbc, envelopes, json);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    @Covers("R11")
    void aSignUpOpensTheAccountAllTheWayOnceItsLinkWasFollowed() {
        var mail = signUp();
        assertThat(standing(mail)).isEqualTo(Standing.NOT_ACTIVATED);
        activations.activate(letters.lastToken(mail), PASSWORD, place());
        assertThat(standing(mail)).isEqualTo(Standing.FULL);
    }

    @Test
    void aLinkIsUsedOnce() {
        var mail = signUp();
        var token = letters.lastToken(mail);
        activations.activate(token, PASSWORD, place());
        assertThatThrownBy(() -> activations.activate(token, PASSWORD, place())).isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void ofManyWhoFollowALinkAtOnceOneIsFirst() throws Exception {
        var mail = signUp();
        var token = letters.lastToken(mail);
        var account = accountOf(mail);
        Callable<Boolean> follow = () -> {
            try {
                activations.activate(token, account);
                return true;
            } catch (MailTokenRefused e) {
                return false;
            }
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            var done = new ArrayList<Boolean>();
            for (Future<Boolean> one : threads.invokeAll(List.of(follow, follow, follow, follow))) {
                done.add(one.get());
            }
            assertThat(done).containsOnlyOnce(true);
        }
    }

    @Test
    void aLinkEndsADayLaterAndNotAMomentSooner() {
        var early = signUp();
        var late = signUp();
        clock.advance(Duration.ofHours(24).minusSeconds(30));
        assertThatCode(() -> activations.activate(letters.lastToken(early), PASSWORD, place()))
                .doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> activations.activate(letters.lastToken(late), PASSWORD, place()))
                .isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var mail = signUp();
        var first = letters.lastToken(mail);
        signUps.sendActivationAgain(accountOf(mail), place());
        assertThatThrownBy(() -> activations.activate(first, PASSWORD, place())).isInstanceOf(MailTokenRefused.class);
        activations.activate(letters.lastToken(mail), PASSWORD, place());
    }

    /** Somebody who signs up with the mailbox of another must not have him open the account for both (pre-hijacking). */
    @Test
    void theMailboxAloneOpensNoAccountThatAnotherBegan() {
        var mail = signUp();
        var token = letters.lastToken(mail);
        assertThatThrownBy(() -> activations.activate(token, "what the owner would type", place()))
                .isInstanceOf(WrongCredentials.class);
        assertThat(standing(mail)).isEqualTo(Standing.NOT_ACTIVATED);
        assertThatCode(() -> activations.activate(token, PASSWORD, place())).doesNotThrowAnyException();
    }

    @Test
    void aLinkOfOneAccountOpensNoOther() {
        var mine = signUp();
        var theirs = signUp();
        assertThatThrownBy(() -> activations.activate(letters.lastToken(theirs), accountOf(mine)))
                .isInstanceOf(MailTokenRefused.class);
        assertThat(standing(mine)).isEqualTo(Standing.NOT_ACTIVATED);
        assertThat(standing(theirs)).isEqualTo(Standing.NOT_ACTIVATED);
    }

    @Test
    void tokensAreKeptAsDigestsAlone() {
        var token = letters.lastToken(signUp());
        assertThat(jdbc.sql("select count(*) from account.mail_token where digest = convert_to(?, 'UTF8')")
                        .param(token)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(token).hasSize(43);
    }

    private String signUp() {
        var mail = anyMail();
        signUp(mail, PASSWORD);
        return mail;
    }

    private void signUp(String mail, String password) {
        signUps.signUp(wish(mail, password), place());
    }

    private static SignUp wish(String mail, String password) {
        return new SignUp("Camille", mail, password, true, Locale.FRENCH);
    }

    private Standing standing(String mail) {
        return standing(mail, PASSWORD);
    }

    private Standing standing(String mail, String password) {
        var person = accounts.signIn(mail, password, place());
        return accounts.findPresent(person.account()).orElseThrow().standing();
    }

    private AccountId accountOf(String mail) {
        return accounts.signIn(mail, PASSWORD, place()).account();
    }

    private static String anyMail() {
        return "somebody" + COUNT.incrementAndGet() + "@example.edu";
    }

    private static String place() {
        return "place " + COUNT.incrementAndGet();
    }
}
