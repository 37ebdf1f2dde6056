package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.kernel.NotFound;
import io.sillage.notification.Mail;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.bouncycastle.util.encoders.Base32;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

@ModuleTest
class SecondFactorsModuleTests {

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Authenticators authenticators;

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
    private String mail = "";
    private AccountId id = AccountId.random();
    private AuthenticatorApp app;
    private List<String> recoveryCodes = List.of();

    @BeforeEach
    void somebodyWithAnApp() {
        letters = new PostedLetters(jdbc, envelopes, json);
        mail = settled(accounts);
        id = accounts.signIn(mail, PASSWORD, place()).account();
        app = new AuthenticatorApp(authenticators.draft(id).key(), clock);
        recoveryCodes = authenticators.confirm(id, app.freshCode(), here());
        clock.advance(Duration.ofSeconds(30));
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void thePasswordAloneSignsNobodyIn() {
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place()))
                .isInstanceOfSatisfying(
                        CodeNeeded.class, needed -> assertThat(needed.account()).isEqualTo(id));
        assertThat(secondFactors.complete(id, app.freshCode()).account()).isEqualTo(id);
    }

    @Test
    void aWrongPasswordSaysNothingOfTheApp() {
        assertThatThrownBy(() -> accounts.signIn(mail, "not this one", place())).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void aCodeIsGoodOnceAndSoIsNoEarlierOne() {
        var earlier = app.code(-1);
        var code = app.code();
        secondFactors.complete(id, code);
        assertThatThrownBy(() -> secondFactors.complete(id, code)).isInstanceOf(WrongCode.class);
        assertThatThrownBy(() -> secondFactors.complete(id, earlier)).isInstanceOf(WrongCode.class);
        assertThatCode(() -> secondFactors.complete(id, app.code(1))).doesNotThrowAnyException();
    }

    @Test
    void theCodeThatConfirmedTheAppIsUsed() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var its = new AuthenticatorApp(authenticators.draft(other).key(), clock);
        var code = its.code();
        authenticators.confirm(other, code, here());
        assertThatThrownBy(() -> secondFactors.complete(other, code)).isInstanceOf(WrongCode.class);
    }

    @Test
    void theCodeOfAnotherIsWrong() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var its = new AuthenticatorApp(authenticators.draft(other).key(), clock);
        assertThatThrownBy(() -> secondFactors.complete(id, its.code())).isInstanceOf(WrongCode.class);
    }

    @Test
    void aDraftGuardsNothing() {
        var other = settled(accounts);
        var otherId = accounts.signIn(other, PASSWORD, place()).account();
        authenticators.draft(otherId);
        assertThat(accounts.signIn(other, PASSWORD, place()).account()).isEqualTo(otherId);
    }

    @Test
    void aDraftStaysForAnHourAndNotLonger() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var first = authenticators.draft(other).key();
        clock.advance(Duration.ofMinutes(60).minusSeconds(20));
        assertThat(authenticators.draft(other).key()).isEqualTo(first);
        clock.advance(Duration.ofSeconds(20));
        assertThat(authenticators.draft(other).key()).isNotEqualTo(first);
    }

    @Test
    void aSecondAppIsNotSlippedUnderTheFirst() {
        assertThatThrownBy(() -> authenticators.draft(id)).isInstanceOf(AuthenticatorKnown.class);
        assertThatThrownBy(() -> authenticators.confirm(id, app.code(1), here()))
                .isInstanceOf(AuthenticatorKnown.class);
    }

    @Test
    void fiveWrongCodesAreTriedAndThenNotEvenTheRightOne() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> secondFactors.complete(id, app.wrongCode()))
                    .isInstanceOf(WrongCode.class);
        }
        assertThatThrownBy(() -> secondFactors.complete(id, app.code(1))).isInstanceOf(TooManyTries.class);
        clock.advance(AuthenticatorTable.PER_TRY.minusSeconds(20));
        assertThatThrownBy(() -> secondFactors.complete(id, app.code(1))).isInstanceOf(TooManyTries.class);
        clock.advance(Duration.ofSeconds(20));
        assertThatCode(() -> secondFactors.complete(id, app.code(1))).doesNotThrowAnyException();
    }

    @Test
    void rightCodesAreNoTries() {
        for (int i = 0; i < 12; i++) {
            secondFactors.complete(id, app.code());
            clock.advance(Duration.ofSeconds(30));
        }
    }

    /** From many places at once: of all the guesses, five are looked at. */
    @Test
    void manyGuessesAtOnceDoNotSlipThroughTogether() throws InterruptedException {
        var wrong = app.wrongCode();
        try (var guessers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Class<?>>> guesses = IntStream.range(0, 60)
                    .<Callable<Class<?>>>mapToObj(i -> () -> outcome(wrong))
                    .toList();
            assertThat(guessers.invokeAll(guesses))
                    .extracting(guess -> guess.resultNow())
                    .filteredOn(WrongCode.class::equals)
                    .hasSize(5);
        }
    }

    private Class<?> outcome(String code) {
        try {
            secondFactors.complete(id, code);
            return SecondFactors.class;
        } catch (WrongCode | TooManyTries refused) {
            return refused.getClass();
        }
    }

    @Test
    void theOwnerIsToldOnceADayThatSomebodyTriesCodes() {
        spendAllTries();
        assertThat(subjects())
                .filteredOn("Quelqu’un connaît votre mot de passe"::equals)
                .hasSize(1);
        clock.advance(Duration.ofHours(2));
        spendAllTries();
        assertThat(subjects())
                .filteredOn("Quelqu’un connaît votre mot de passe"::equals)
                .hasSize(1);
        clock.advance(Duration.ofHours(22));
        spendAllTries();
        assertThat(subjects())
                .filteredOn("Quelqu’un connaît votre mot de passe"::equals)
                .hasSize(2);
    }

    private void spendAllTries() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> secondFactors.complete(id, app.wrongCode()))
                    .isInstanceOf(WrongCode.class);
        }
    }

    @Test
    void eachRecoveryCodeStandsInOnceHoweverItIsTyped() {
        assertThat(recoveryCodes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        var typed = recoveryCodes.getFirst().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(secondFactors.complete(id, typed).account()).isEqualTo(id);
        assertThatThrownBy(() -> secondFactors.complete(id, typed)).isInstanceOf(WrongCode.class);
        assertThat(authenticators.state(id).recoveryCodesLeft()).isEqualTo(9);
        assertThat(letters.last(mail).subject()).isEqualTo("Un code de secours vient de servir");
        assertThat(letters.last(mail).text()).contains("Il en reste 9.");
    }

    @Test
    void newRecoveryCodesEndTheOld() {
        var fresh = authenticators.renewRecoveryCodes(id);
        assertThat(letters.last(mail).subject()).isEqualTo("Nouveaux codes de secours");
        assertThatThrownBy(() -> secondFactors.complete(id, recoveryCodes.getLast()))
                .isInstanceOf(WrongCode.class);
        assertThatCode(() -> secondFactors.complete(id, fresh.getLast())).doesNotThrowAnyException();
    }

    @Test
    void withoutTheAppThePasswordIsEnoughAgainAndNoOldCodeIsLeft() {
        authenticators.remove(id);
        assertThat(letters.last(mail).subject()).isEqualTo("Validation en deux étapes désactivée");
        assertThat(accounts.signIn(mail, PASSWORD, place()).account()).isEqualTo(id);
        assertThat(authenticators.state(id)).isEqualTo(new Authenticators.State(null, 0));
        assertThatThrownBy(() -> authenticators.remove(id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> authenticators.renewRecoveryCodes(id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatMattersTakesBothAgain() {
        assertThatThrownBy(() -> secondFactors.prove(id, "not this one", app.code(), place()))
                .isInstanceOf(WrongCredentials.class);
        assertThatThrownBy(() -> secondFactors.prove(id, PASSWORD, "", place())).isInstanceOf(CodeNeeded.class);
        assertThatThrownBy(() -> secondFactors.prove(id, PASSWORD, app.wrongCode(), place()))
                .isInstanceOf(WrongCode.class);
        assertThatCode(() -> secondFactors.prove(id, PASSWORD, app.code(), place()))
                .doesNotThrowAnyException();
    }

    @Test
    void neitherKeysNorCodesLieOpenInTheDatabase() {
        var other = accounts.signIn(settled(accounts), PASSWORD, place()).account();
        var key = Base32.decode(authenticators.draft(other).key());
        var kept = jdbc.sql("select sealed_key from account.authenticator where account = ?")
                .param(other.value())
                .query(byte[].class)
                .single();
        assertThat(HexFormat.of().formatHex(kept)).doesNotContain(HexFormat.of().formatHex(key));
        assertThat(jdbc.sql("select digest from account.recovery_code where account = ?")
                        .param(id.value())
                        .query(byte[].class)
                        .list())
                .hasSize(10)
                .allSatisfy(digest -> assertThat(digest).hasSize(32));
    }

    @Test
    void theAddressForTheAppNamesTheBrandAndTheMailbox() {
        var person = settled(accounts);
        var other = accounts.signIn(person, PASSWORD, place()).account();
        var draft = authenticators.draft(other);
        assertThat(draft.address())
                .isEqualTo("otpauth://totp/Lexus%20Link:" + person.replace("@", "%40") + "?secret=" + draft.key()
                        + "&issuer=Lexus%20Link&algorithm=SHA1&digits=6&period=30");
        assertThat(draft.key()).matches("[A-Z2-7]{32}");
    }

    private List<String> subjects() {
        return letters.to(mail).stream().map(Mail::subject).toList();
    }

    private static Presence here() {
        return new Presence("no session", place());
    }
}
