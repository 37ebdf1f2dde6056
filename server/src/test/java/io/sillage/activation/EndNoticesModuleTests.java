package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.kernel.SignedIn;
import io.sillage.notification.PostedLetters;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.Envelopes;
import io.sillage.testing.Covers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** The end of a term is told to the owner whose services are on: each day of the schedule once, whatever happens (R24, F16). */
@ActivationTest
class EndNoticesModuleTests {

    /** The term of these cars begins when their owner asks, on 20 November 2026. */
    private static final LocalDate LAST_DAY = LocalDate.parse("2036-11-19");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    Activations activations;

    @Autowired
    EndNotices notices;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Envelopes envelopes;

    @Autowired
    JsonMapper json;

    private Household household;

    @BeforeEach
    void servicesAreOn() {
        clock.moveTo(Owners.ASKED);
        household = new Households(accounts, garage, ownership).any();
        activations.ask(household.owner(), household.car(), Activations.ASKED);
    }

    @AfterEach
    void backToTheRealTime() {
        jdbc.sql("delete from activation.term where vehicle = ?")
                .param(household.car().value())
                .update();
        clock.reset();
    }

    @Test
    @Covers("R24")
    void eachDayOfTheScheduleIsToldOnceThroughTheChangeOfClocks() {
        for (var day = LAST_DAY.minusDays(32); !day.isAfter(LAST_DAY.plusDays(2)); day = day.plusDays(1)) {
            for (int hour : new int[] {1, 7, 8, 15, 23}) {
                looks(day, hour);
                looks(day, hour);
            }
        }
        assertThat(told()).isEqualTo(19);
    }

    @Test
    @Covers({"R24", "R25"})
    void theLetterSaysUntilWhenAndThatTheAppGoesOn() {
        looks(LAST_DAY.minusDays(30), 9);
        var letter = new PostedLetters(jdbc, envelopes, json).last(household.mail());
        assertThat(letter.subject()).contains("UX 250h", "19 novembre 2036");
        assertThat(letter.text())
                .contains("il reste 30 jours", "L’application continue de fonctionner", "/reglages/voiture/");
    }

    @ParameterizedTest
    @CsvSource({
        "en, 19 November 2036, one day is left",
        "nl, 19 november 2036, nog één dag",
        "de, 19. November 2036, bleibt ein Tag"
    })
    void theLetterIsInTheLanguageOfItsReader(String language, String date, String left) {
        var mail = "ending-" + language + "@example.org";
        var account = accounts.open(mail, Households.PASSWORD, "Ada", Locale.of(language), ZoneId.of("Europe/Paris"));
        var car = new Households(accounts, garage, ownership).car();
        ownership.begin(car, account, Households.LONG_AGO);
        activations.ask(accounts.find(account).orElseThrow(), car, Activations.ASKED);
        looks(LAST_DAY.minusDays(1), 9);
        assertThat(new PostedLetters(jdbc, envelopes, json).last(mail).text()).contains(date, left);
    }

    @Test
    void afterADowntimeOneLetterStandsForAllThatWereMissed() {
        looks(LAST_DAY.minusDays(30), 9);
        looks(LAST_DAY.minusDays(4), 9);
        assertThat(told()).isEqualTo(2);
        looks(LAST_DAY.plusDays(1), 0);
        looks(LAST_DAY.plusDays(40), 9);
        assertThat(told()).isEqualTo(2);
    }

    @Test
    void aClockThatGoesBackTellsNothingAgain() {
        looks(LAST_DAY.minusDays(15), 8);
        looks(LAST_DAY.minusDays(15), 7);
        looks(LAST_DAY.minusDays(23), 9);
        looks(LAST_DAY.minusDays(15), 9);
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void ofSeveralWhoLookAtOnceOneTells() {
        clock.moveTo(at(LAST_DAY.minusDays(15), 9));
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(i -> CompletableFuture.runAsync(notices::tellWhatIsDue))
                        .toArray(CompletableFuture[]::new))
                .join();
        assertThat(told()).isEqualTo(1);
    }

    @Test
    void ofWhatWasStoppedNothingIsTold() {
        activations.stop(household.owner(), household.car());
        looks(LAST_DAY.minusDays(15), 9);
        assertThat(told()).isZero();
    }

    @Test
    void whoHasSoldTheCarIsNotToldAndWhoHasItNowIsOnceHeAsked() {
        looks(LAST_DAY.minusDays(30), 9);
        clock.moveTo(at(LAST_DAY.minusDays(28), 12));
        ownership.end(household.car(), clock.instant());
        var buyer = person("buyer-of-" + household.mail());
        ownership.begin(household.car(), buyer.account(), clock.instant());
        looks(LAST_DAY.minusDays(23), 9);
        assertThat(told()).isEqualTo(1);
        assertThat(told("buyer-of-" + household.mail())).isZero();

        activations.ask(buyer, household.car(), Activations.ASKED);
        looks(LAST_DAY.minusDays(22), 9);
        looks(LAST_DAY.minusDays(21), 9);
        assertThat(told()).isEqualTo(1);
        assertThat(told("buyer-of-" + household.mail())).isEqualTo(1);
    }

    private SignedIn person(String mail) {
        return new Households(accounts, garage, ownership).person(mail);
    }

    private void looks(LocalDate day, int hour) {
        clock.moveTo(at(day, hour).plusSeconds(1));
        notices.tellWhatIsDue();
    }

    private static Instant at(LocalDate day, int hour) {
        return day.atStartOfDay(ZoneId.of("Europe/Paris")).withHour(hour).toInstant();
    }

    private long told() {
        return told(household.mail());
    }

    private long told(String mail) {
        return new PostedLetters(jdbc, envelopes, json)
                .to(mail).stream()
                        .filter(letter -> letter.subject().contains("s’arrêtent après"))
                        .count();
    }
}
