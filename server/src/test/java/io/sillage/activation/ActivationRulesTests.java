package io.sillage.activation;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.activation.Stage.Active;
import io.sillage.activation.Stage.Connecting;
import io.sillage.activation.Stage.Ended;
import io.sillage.activation.Stage.NotEligible;
import io.sillage.activation.Stage.NotEligible.Reason;
import io.sillage.activation.Stage.Off;
import io.sillage.activation.Stage.SeeYourDealer;
import io.sillage.activation.Stage.Stopped;
import io.sillage.testing.Covers;
import io.sillage.trip.TripId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Two trips above 10 km/h, and what does and does not count as one (F17). */
class ActivationRulesTests {

    private static final Instant ASKED = Instant.parse("2026-11-20T12:00:00Z");
    private static final ActivationRules RULES = new ActivationRules(2, 10);
    private static final double KMH_PER_CM_S = 0.036;

    static Stream<Stage> finalStages() {
        return Stream.of(
                new SeeYourDealer(),
                new NotEligible(Reason.NO_DATA_MODULE),
                new Active(ASKED),
                new Stopped(ASKED),
                new Ended(ASKED));
    }

    @Test
    @Covers("R19")
    void askingConnects() {
        assertThat(RULES.ask(new Off(), ASKED)).isEqualTo(new Connecting(ASKED, List.of()));
    }

    @Test
    void askingAgainDoesNotBeginAnew() {
        var once = RULES.drive(Connecting.since(ASKED), trip(1, 50));
        assertThat(RULES.ask(once, ASKED.plusSeconds(9_000))).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("finalStages")
    void askingOrDrivingMovesNothingElse(Stage stage) {
        assertThat(RULES.ask(stage, ASKED.plusSeconds(1))).isEqualTo(stage);
        assertThat(RULES.drive(stage, trip(1, 50))).isEqualTo(stage);
    }

    @Test
    void drivingBeforeAskingCountsNothing() {
        assertThat(RULES.drive(new Off(), trip(1, 50))).isEqualTo(new Off());
    }

    @Test
    @Covers("R21")
    void theSecondTripActivatesFromItsEndOn() {
        var once = RULES.drive(Connecting.since(ASKED), trip(1, 50));
        assertThat(counted(once)).isOne();
        var second = trip(2, 50);
        assertThat(RULES.drive(once, second)).isEqualTo(new Active(second.endedAt()));
    }

    @ParameterizedTest
    @CsvSource({"9.9, 0", "10.0, 0", "10.1, 1", "0, 0", "130, 1"})
    void aTripCountsAboveTenAndNotAtTen(double kmh, int counted) {
        assertThat(counted(RULES.drive(Connecting.since(ASKED), trip(1, kmh)))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"9.9, 0", "10.0, 0", "10.1, 1"})
    void theSameHoldsForSpeedsAsCarsSendThem(double kmh, int counted) {
        double sent = Math.round(kmh / KMH_PER_CM_S) * KMH_PER_CM_S;
        assertThat(counted(RULES.drive(Connecting.since(ASKED), trip(1, sent)))).isEqualTo(counted);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0", "0, 0", "1, 1"})
    void aTripCountsThatBeganAfterTheWish(long millisLater, int counted) {
        var start = ASKED.plusMillis(millisLater);
        var trip = new DrivenTrip(new TripId(UUID.randomUUID()), start, start.plusSeconds(600), true, 50);
        assertThat(counted(RULES.drive(Connecting.since(ASKED), trip))).isEqualTo(counted);
    }

    @Test
    void aTripThatHasNotEndedDoesNotCount() {
        var whole = trip(1, 50);
        var open = new DrivenTrip(whole.id(), whole.startedAt(), whole.endedAt(), false, 50);
        assertThat(counted(RULES.drive(Connecting.since(ASKED), open))).isZero();
    }

    @Test
    void aTripCountsOnceHoweverOftenItIsTold() {
        var stage = RULES.drive(Connecting.since(ASKED), trip(1, 50));
        for (int again = 0; again < 3; again++) {
            stage = RULES.drive(stage, trip(1, 70));
        }
        assertThat(counted(stage)).isOne();
    }

    @Test
    void whateverTheOrderAndHoweverOftenToldTheStageIsTheSame() {
        var random = new Random(17);
        var told = new ArrayList<>(List.of(trip(1, 9.9), trip(2, 10.0), trip(3, 10.1), trip(4, 80), trip(3, 10.1)));
        for (int shuffle = 0; shuffle < 1_000; shuffle++) {
            Collections.shuffle(told, random);
            Stage stage = Connecting.since(ASKED);
            for (var trip : told) {
                stage = RULES.drive(stage, trip);
            }
            assertThat(stage).isEqualTo(new Active(trip(4, 80).endedAt()));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "3", "7"})
    void howManyTripsItTakesIsThePacksNumber(int needed) {
        var rules = new ActivationRules(needed, 10);
        Stage stage = Connecting.since(ASKED);
        for (int number = 1; number < needed; number++) {
            stage = rules.drive(stage, trip(number, 50));
            assertThat(counted(stage)).isEqualTo(number);
        }
        assertThat(rules.drive(stage, trip(needed, 50))).isInstanceOf(Active.class);
    }

    @Test
    @Covers("R30")
    void whatIsStoppedIsStoppedForEver() {
        var later = ASKED.plusSeconds(5);
        for (var on : List.of(Connecting.since(ASKED), new Active(ASKED))) {
            var stopped = RULES.stop(on, later);
            assertThat(stopped).isEqualTo(new Stopped(later));
            assertThat(RULES.ask(stopped, later.plusSeconds(1))).isEqualTo(stopped);
            assertThat(RULES.stop(stopped, later.plusSeconds(1))).isEqualTo(stopped);
        }
        assertThat(RULES.stop(new Off(), later)).isEqualTo(new Off());
    }

    @Test
    @Covers("R24")
    void nothingIsOnWhenTheTermIsOver() {
        var term = new Term(LocalDate.parse("2020-05-04"), Period.ofYears(10), ZoneId.of("Europe/Paris"));
        var end = Instant.parse("2030-05-03T22:00:00Z");
        for (var stage : List.of(new Off(), Connecting.since(ASKED), new Active(ASKED))) {
            assertThat(RULES.at(stage, term, end.minusMillis(1))).isEqualTo(stage);
            assertThat(RULES.at(stage, term, end)).isEqualTo(new Ended(end));
            assertThat(RULES.at(stage, term, end.plusMillis(1))).isEqualTo(new Ended(end));
        }
        for (var stage : List.of(new SeeYourDealer(), new NotEligible(Reason.BUILT_TOO_EARLY), new Stopped(ASKED))) {
            assertThat(RULES.at(stage, term, end)).isEqualTo(stage);
        }
    }

    private static int counted(Stage stage) {
        return stage instanceof Connecting connecting ? connecting.counted().size() : -1;
    }

    /** The trip of that number after the wish: one an hour, ten minutes each. */
    private static DrivenTrip trip(int number, double topKmh) {
        var start = ASKED.plusSeconds(3_600L * number);
        return new DrivenTrip(new TripId(new UUID(0, number)), start, start.plusSeconds(600), true, topKmh);
    }
}
