package io.sillage.account;

import static io.sillage.account.Newcomers.PASSWORD;
import static io.sillage.account.Newcomers.place;
import static io.sillage.account.Newcomers.settled;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.AccountId;
import io.sillage.notification.PostedLetters;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Claire knows her password and has lost her telephone, with all that was on it; or somebody says so who is not Claire. */
@ModuleTest
class RecoveriesModuleTests {

    private static final Duration MOMENT = Duration.ofSeconds(5);

    @Autowired
    Recoveries recoveries;

    @Autowired
    SecondFactors secondFactors;

    @Autowired
    Authenticators authenticators;

    @Autowired
    Passwords passwords;

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
    private Instant asked = Instant.EPOCH;

    @BeforeEach
    void somebodyWithAnAppAsks() {
        letters = new PostedLetters(jdbc, envelopes, json);
        mail = settled(accounts);
        id = accounts.signIn(mail, PASSWORD, place()).account();
        app = new AuthenticatorApp(authenticators.draft(id).key(), clock);
        authenticators.confirm(id, app.freshCode(), new Presence("no session", place()));
        asked = clock.instant();
        recoveries.ask(id);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void afterThreeDaysALetterLetsHerInWithThePasswordAlone() {
        assertThat(letters.last(mail).subject()).contains("Récupération", "demandée");
        assertThat(recoveries.find(id)).isPresent();
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        assertThat(letters.last(mail).subject()).contains("entrer à nouveau");
        var token = letters.lastToken(mail);
        assertThat(recoveries.isGood(token)).isTrue();
        recoveries.complete(token);
        assertThat(accounts.signIn(mail, PASSWORD, place()).account()).isEqualTo(id);
        assertThat(authenticators.state(id).since()).isNull();
        assertThat(letters.last(mail).subject()).contains("est retirée");
        assertThat(recoveries.find(id)).isEmpty();
        assertThatThrownBy(() -> recoveries.complete(token)).isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void theLetterLeavesAtTheThirdDayOnceAndNotAMomentSooner() {
        int before = letters.to(mail).size();
        waitsUntil(Recoveries.WAITS.minus(MOMENT));
        assertThat(letters.to(mail)).hasSize(before);
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        recoveries.tellWhatIsDue();
        assertThat(letters.to(mail)).hasSize(before + 1);
    }

    @Test
    void itIsGoodForSevenDaysAfterItsLetterAndNotAMomentLonger() {
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        var token = letters.lastToken(mail);
        clock.moveTo(asked.plus(Recoveries.WAITS).plus(Recoveries.GOOD).minus(MOMENT));
        assertThat(recoveries.isGood(token)).isTrue();
        clock.moveTo(asked.plus(Recoveries.WAITS).plus(Recoveries.GOOD).plus(MOMENT));
        assertThat(recoveries.isGood(token)).isFalse();
        assertThatThrownBy(() -> recoveries.complete(token)).isInstanceOf(MailTokenRefused.class);
        assertThatThrownBy(() -> accounts.signIn(mail, PASSWORD, place())).isInstanceOf(CodeNeeded.class);
    }

    @Test
    void afterAStandstillThatWasTooLongNothingIsSent() {
        int before = letters.to(mail).size();
        waitsUntil(Recoveries.WAITS.plus(Recoveries.GOOD).plus(MOMENT));
        assertThat(letters.to(mail)).hasSize(before);
    }

    @Test
    void askedForAgainItComesNoSoonerAndNobodyIsWrittenToTwice() {
        int before = letters.to(mail).size();
        clock.advance(Duration.ofDays(2));
        recoveries.ask(id);
        assertThat(letters.to(mail)).hasSize(before);
        assertThat(recoveries.find(id).orElseThrow().dueAt())
                .isBetween(asked, asked.plus(Recoveries.WAITS).plus(MOMENT));
    }

    @Test
    void theLetterAboutItStopsItAtAnyMoment() {
        var stop = letters.lastToken(mail);
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        var token = letters.lastToken(mail);
        assertThat(recoveries.canStop(stop)).isTrue();
        assertThat(recoveries.canStop(token)).isFalse();
        assertThatThrownBy(() -> recoveries.complete(stop)).isInstanceOf(MailTokenRefused.class);
        recoveries.stopBy(stop);
        assertStopped(token);
        assertThatThrownBy(() -> recoveries.stopBy(stop)).isInstanceOf(MailTokenRefused.class);
    }

    @Test
    void aSessionStopsItAndNoneFollowsForThreeDays() {
        recoveries.stop(id);
        waitsUntil(Recoveries.WAITS.minus(MOMENT));
        assertThatThrownBy(() -> recoveries.ask(id)).isInstanceOf(RecoveryStopped.class);
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        assertThat(letters.last(mail).subject()).contains("est arrêtée");
        recoveries.ask(id);
        assertThat(recoveries.find(id)).isPresent();
    }

    @Test
    void whoComesInWithACodeNeedsNone() {
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        var token = letters.lastToken(mail);
        secondFactors.complete(id, app.freshCode());
        assertStopped(token);
    }

    @Test
    void aNewPasswordStopsIt() {
        waitsUntil(Recoveries.WAITS.plus(MOMENT));
        var token = letters.lastToken(mail);
        passwords.forgotten(mail, place());
        var reset = awaitReset();
        passwords.reset(reset, new NewPassword("une autre tournure", "une autre tournure"));
        assertStopped(token);
    }

    @Test
    void nothingIsKeptOfWhatIsLongOver() {
        recoveries.stop(id);
        waitsUntil(Recoveries.RESTS.plus(Duration.ofDays(1)));
        assertThat(jdbc.sql("select count(*) from account.recovery where account = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String awaitReset() {
        Awaitility.await()
                .until(() ->
                        letters.last(mail).subject().toLowerCase(Locale.ROOT).contains("mot de passe"));
        return letters.lastToken(mail);
    }

    private void assertStopped(String token) {
        assertThat(recoveries.find(id)).isEmpty();
        assertThat(recoveries.isGood(token)).isFalse();
        assertThatThrownBy(() -> recoveries.complete(token)).isInstanceOf(MailTokenRefused.class);
        assertThat(letters.to(mail)).anyMatch(letter -> letter.subject().contains("est arrêtée"));
    }

    private void waitsUntil(Duration later) {
        clock.moveTo(asked.plus(later));
        recoveries.tellWhatIsDue();
    }
}
