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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class SignUpsModuleTests {

    private static final String PASSWORD = "tournesol bleu marine";
    private static final AtomicInteger COUNT = new AtomicInteger();

    @Autowired
    SignUps signUps;

    @Autowired
    Activations activations;

    @Autowired
    Accounts accounts;

    @Autowired
    Lapses lapses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @Autowired
    Passwords passwords;

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
    void theOwnerOfAMailboxIsToldAndNothingChanges() {
        var mail = anyMail();
        var id = accounts.open(mail, PASSWORD, "Claire", Locale.ENGLISH, ZoneId.of("Europe/London"));
        signUp(mail.toUpperCase(Locale.ROOT), "what a stranger chose");
        assertThat(letters.last(mail).subject()).isEqualTo("You already have a Lexus Link account");
        assertThat(letters.last(mail).text()).doesNotContain("jeton", "Stranger");
        assertThat(accounts.signIn(mail, PASSWORD, place()).account()).isEqualTo(id);
        assertThat(accounts.find(id).orElseThrow().name()).isEqualTo("Claire");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s\r\n", "%s\u0000", "vıctim-%s", "vic\u200Btim-%s", "\"x y\"%s", "%s,other@example.org"})
    void anAddressThatHidesAnotherIsRefused(String trick) {
        assertThatThrownBy(() -> signUp(trick.formatted(anyMail()), PASSWORD)).isInstanceOf(BadMailAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {" %s ", "%S", "ｖ%s"})
    void anAddressWrittenAnotherWayIsTheSameMailbox(String spelling) {
        var mail = "v" + anyMail();
        signUp(mail, PASSWORD);
        signUp(spelling.formatted(spelling.startsWith("ｖ") ? mail.substring(1) : mail), "what a stranger chose");
        signUp(mail.replace("@", "+tag@"), "what a stranger chose");
        assertThat(jdbc.sql("select count(*) from account.account where mail_identity = ?")
                        .param(mail)
                        .query(Integer.class)
                        .single())
                .isOne();
        assertThat(accounts.signIn(mail, PASSWORD, place()).name()).isEqualTo("Camille");
    }

    @Test
    void ofManySignUpsAtOnceOneOpensTheAccountAndNoneFails() throws Exception {
        var mail = anyMail();
        Callable<Boolean> signUp = () -> {
            signUp(mail, PASSWORD);
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var one : threads.invokeAll(List.of(signUp, signUp, signUp, signUp))) {
                assertThat(one.get()).isTrue();
            }
        }
        assertThat(rowsOf(mail)).isOne();
        assertThat(letters.to(mail)).hasSize(4);
    }

    @Test
    void aMailboxGetsFiveLettersAndNoSixth() {
        var mail = anyMail();
        for (int i = 0; i < LetterLimits.TO_ONE_MAILBOX; i++) {
            signUp(mail, PASSWORD);
        }
        assertThatThrownBy(() -> signUp(mail.replace("@", "+x@"), PASSWORD)).isInstanceOf(TooManyTries.class);
        assertThat(letters.to(mail)).hasSize(LetterLimits.TO_ONE_MAILBOX);
    }

    @Test
    void aPlaceSendsTwentyLettersAndNoMore() {
        var place = place();
        for (int i = 0; i < LetterLimits.FROM_ONE_PLACE; i++) {
            signUps.signUp(wish(anyMail(), PASSWORD), place);
        }
        assertThatThrownBy(() -> signUps.signUp(wish(anyMail(), PASSWORD), place))
                .isInstanceOf(TooManyTries.class);
        assertThatCode(() -> signUps.signUp(wish(anyMail(), PASSWORD), place())).doesNotThrowAnyException();
    }

    @Test
    void withoutTheTermsThereIsNoAccount() {
        var mail = anyMail();
        var wish = new SignUp("Camille", mail, PASSWORD, false, Locale.FRENCH);
        assertThatThrownBy(() -> signUps.signUp(wish, place())).isInstanceOf(TermsNotAgreed.class);
        assertThat(letters.to(mail)).isEmpty();
    }

    @Test
    @Covers("R12")
    void whatIsBornInTheCarIsFullOnceTheTermsAreAgreedTo() {
        var mail = anyMail();
        signUps.signUpInCar("Camille", mail, Locale.FRENCH, place());
        passwords.reset(letters.lastToken(mail), new NewPassword(PASSWORD, PASSWORD));
        assertThat(standing(mail)).isEqualTo(Standing.TERMS_PENDING);
        clock.advance(Duration.ofDays(15));
        assertThat(standing(mail)).isEqualTo(Standing.SUSPENDED);
        signUps.agreeToTerms(accountOf(mail));
        assertThat(standing(mail)).isEqualTo(Standing.FULL);
    }

    @Test
    @Covers("R12")
    void whatIsBornInTheCarAndNeverAgreedToIsErased() {
        var mail = anyMail();
        signUps.signUpInCar("Camille", mail, Locale.FRENCH, place());
        clock.advance(Duration.ofDays(44).minusSeconds(30));
        lapses.erase();
        assertThat(rowsOf(mail)).isOne();
        clock.advance(Duration.ofSeconds(30));
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place())).isInstanceOf(WrongCredentials.class);
        lapses.erase();
        assertThat(rowsOf(mail)).isZero();
        assertThat(letters.to(mail)).isEmpty();
    }

    @Test
    void aSignUpThatNobodyConfirmedLeavesItsMailboxFree() {
        var mail = signUp();
        clock.advance(Duration.ofDays(7));
        signUp(mail, "the owner’s own words");
        activations.activate(letters.lastToken(mail), "the owner’s own words", place());
        assertThat(standing(mail, "the owner’s own words")).isEqualTo(Standing.FULL);
    }

    /** A02: which mailbox has an account cannot be told by a clock. On a busy machine it may take three tries. */
    @Test
    void aKnownMailboxTakesAsLongAsAnUnknownOne() {
        for (int attempt = 1; attempt <= 3; attempt++) {
            var known = new ArrayList<Long>();
            var unknown = new ArrayList<Long>();
            for (int i = 0; i < 9; i++) {
                var taken = anyMail();
                accounts.open(taken, PASSWORD, "Claire", Locale.FRENCH, ZoneId.of("Europe/Paris"));
                known.add(timed(taken));
                unknown.add(timed(anyMail()));
            }
            double ratio = median(known) / median(unknown);
            if (ratio > 0.75 && ratio < 1.33) {
                return;
            }
        }
        assertThat(false)
                .as("three times the clock told which mailboxes have an account")
                .isTrue();
    }

    private long timed(String mail) {
        long begun = System.nanoTime();
        signUp(mail, PASSWORD);
        return System.nanoTime() - begun;
    }

    private static double median(List<Long> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
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

    private int rowsOf(String mail) {
        return jdbc.sql("select count(*) from account.account where mail = ?")
                .param(mail)
                .query(Integer.class)
                .single();
    }

    private static String anyMail() {
        return "somebody" + COUNT.incrementAndGet() + "@example.com";
    }

    private static String place() {
        return "place " + COUNT.incrementAndGet();
    }
}
