package io.sillage.location;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Households.Household;
import io.sillage.ownership.Ownership;
import io.sillage.platform.MovableClock;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.testing.Covers;
import io.sillage.testing.ModuleTest;
import io.sillage.uplink.CommandAnswered;
import io.sillage.uplink.StateReport;
import io.sillage.wire.Command;
import io.sillage.wire.CommandCodec;
import io.sillage.wire.MalformedChunk;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The switch of private mode: two hands, one in the owner's app and one in the car (R29, R31, A22). */
@ModuleTest
class PrivateModeModuleTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Autowired
    PrivateMode mode;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    CarSwitchListener carSwitch;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MovableClock clock;

    private Household household;

    @BeforeEach
    void household() {
        household = new Households(accounts, garage, ownership).any();
        clock.moveTo(NOON);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    @Covers("R31")
    void isOnFromTheInstantAtWhichItsOwnerAsksWhateverTheCarDoes() {
        var status = mode.switchOn(household.owner(), household.car());
        var since = since(status);
        assertThat(since).isCloseTo(NOON, within(5, ChronoUnit.SECONDS));
        assertThat(status.setIn()).containsExactly(SetIn.APP);
        assertThat(status.request()).isEqualTo(new PrivateRequest(true, since, null, false));
        assertThat(intervals.of(household.car())).containsExactly(new PrivateInterval(since, null));
        assertThat(asked()).containsExactly(true);
    }

    @Test
    void isSwitchedOnceHoweverOftenItIsAskedFor() {
        var first = mode.switchOn(household.owner(), household.car());
        clock.advance(Duration.ofMinutes(1));
        assertThat(mode.switchOn(household.owner(), household.car()).since()).isEqualTo(first.since());
        assertThat(asked()).hasSize(1);
    }

    @Test
    void offTakesBackWhatTheCarHasNotHeardYet() {
        var since = since(mode.switchOn(household.owner(), household.car()));
        clock.advance(Duration.ofMinutes(1));
        var off = mode.switchOff(household.owner(), household.car());
        assertThat(off.isOn()).isFalse();
        assertThat(intervals.of(household.car()))
                .containsExactly(new PrivateInterval(since, request(off).askedAt()));
        assertThat(asked()).containsExactly(false);
    }

    @Test
    void theAnswerOfTheCarIsSaidAndItsSilenceToo() {
        var status = mode.switchOn(household.owner(), household.car());
        assertThat(request(status).isWaiting()).isTrue();
        answer(true);
        await().untilAsserted(() -> assertThat(
                        request(mode.look(household.owner(), household.car())).isWaiting())
                .isFalse());
        assertThat(request(mode.look(household.owner(), household.car())).isRefused())
                .isFalse();
    }

    @Test
    void aCarThatRefusesIsSaidToHaveRefused() {
        mode.switchOn(household.owner(), household.car());
        mode.switchOff(household.owner(), household.car());
        answer(false);
        await().untilAsserted(() -> assertThat(
                        request(mode.look(household.owner(), household.car())).isRefused())
                .isTrue());
    }

    @Test
    void whatWasSetInTheCarIsNotEndedFromAfar() {
        told(NOON.plusSeconds(5), time(0, null));
        assertThatThrownBy(() -> mode.switchOff(household.owner(), household.car()))
                .isInstanceOf(SetInTheCar.class);
        mode.switchOn(household.owner(), household.car());
        assertThatThrownBy(() -> mode.switchOff(household.owner(), household.car()))
                .isInstanceOf(SetInTheCar.class);
        assertThat(asked()).containsExactly(true);
        told(NOON.plusSeconds(20), time(0, 15));
        assertThat(mode.look(household.owner(), household.car()).setIn()).containsExactly(SetIn.APP);
        clock.advance(Duration.ofMinutes(1));
        assertThat(mode.switchOff(household.owner(), household.car()).isOn()).isFalse();
    }

    @Test
    void theCarEndsWhatWasSetInItAndNotWhatItsOwnerSet() {
        var since = since(mode.switchOn(household.owner(), household.car()));
        told(NOON.plusSeconds(5), time(1, null));
        told(NOON.plusSeconds(20), time(1, 15));
        var status = mode.look(household.owner(), household.car());
        assertThat(status.setIn()).containsExactly(SetIn.APP);
        assertThat(status.since()).isEqualTo(since);
    }

    @Test
    void aTimeThatTheCarTellsAfterwardsCounts() {
        told(NOON.plusSeconds(100), time(10, 20), time(40, 50));
        assertThat(intervals.of(household.car())).containsExactly(time(10, 20), time(40, 50));
        told(NOON.plusSeconds(100), time(10, 20), time(40, 50));
        assertThat(intervals.of(household.car())).containsExactly(time(10, 20), time(40, 50));
    }

    @Test
    void whatComesLateDoesNotUndoWhatWasToldBefore() {
        told(NOON.plusSeconds(30), time(10, 20));
        told(NOON.plusSeconds(29), time(10, null));
        assertThat(intervals.of(household.car())).containsExactly(time(10, 20));
    }

    @Test
    void aUnitThatKnowsOfNoneEndsWhatTheOneBeforeItBegan() {
        told(NOON.plusSeconds(30), time(10, null));
        told(NOON.plusSeconds(60));
        assertThat(intervals.of(household.car())).containsExactly(time(10, 60));
    }

    @Test
    void aCarWhoseClockIsAheadIsPrivateFromTheReceiptOn() {
        told(NOON.plusSeconds(500), NOON.plusSeconds(10), time(400, null));
        assertThat(intervals.of(household.car())).containsExactly(time(10, null));
    }

    @Test
    void theSwitchInTheAppEndsWithTheOwnershipAndTheCarHearsOfIt() {
        var since = since(mode.switchOn(household.owner(), household.car()));
        ownership.end(household.car(), NOON.plusSeconds(60));
        assertThat(intervals.of(household.car())).containsExactly(new PrivateInterval(since, NOON.plusSeconds(60)));
        assertThat(asked()).containsExactly(false);
    }

    @Test
    void theNextOwnerDoesNotLearnSinceWhen() {
        told(NOON.plusSeconds(5), time(0, null));
        var buyer = new Households(accounts, garage, ownership).any().owner();
        ownership.end(household.car(), NOON.plusSeconds(60));
        ownership.begin(household.car(), buyer.account(), NOON.plusSeconds(60));
        clock.moveTo(NOON.plusSeconds(90));
        assertThat(mode.look(buyer, household.car()).since()).isEqualTo(NOON.plusSeconds(60));
        assertThat(mode.proof(buyer, household.car()).times())
                .extracting(time -> time.set().interval().from())
                .containsExactly(NOON.plusSeconds(60));
    }

    private static Instant since(PrivateStatus status) {
        var since = status.since();
        assertThat(since).isNotNull();
        return since;
    }

    private static PrivateRequest request(PrivateStatus status) {
        var request = status.request();
        assertThat(request).isNotNull();
        return request;
    }

    private void answer(boolean done) {
        var command = jdbc.sql("select command from location.private_request where vehicle = ? order by asked_at desc")
                .param(household.car().value())
                .query(UUID.class)
                .list()
                .getFirst();
        transaction.executeWithoutResult(status ->
                events.publishEvent(new CommandAnswered(command, household.car(), done, "", clock.instant())));
    }

    /** What the car still has to do about private mode. */
    private List<Boolean> asked() {
        return jdbc
                .sql("select ask from uplink.command where vehicle = ? and answered_at is null order by made_at")
                .param(household.car().value())
                .query(byte[].class)
                .list()
                .stream()
                .map(PrivateModeModuleTests::wantsOn)
                .toList();
    }

    private static boolean wantsOn(byte[] ask) {
        try {
            return ((Command.PrivateMode) CommandCodec.decode(ask, null).ask()).on();
        } catch (MalformedChunk e) {
            throw new AssertionError(e);
        }
    }

    private static PrivateInterval time(int fromSecond, @Nullable Integer untilSecond) {
        return new PrivateInterval(
                NOON.plusSeconds(fromSecond), untilSecond == null ? null : NOON.plusSeconds(untilSecond));
    }

    private void told(Instant at, PrivateInterval... times) {
        told(at, at, times);
    }

    private void told(Instant observedAt, Instant receivedAt, PrivateInterval... times) {
        transaction.executeWithoutResult(status -> carSwitch.stateReported(new StateReport(
                household.car(),
                observedAt,
                receivedAt,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(times))));
        if (clock.instant().isBefore(receivedAt)) {
            clock.moveTo(receivedAt);
        }
    }
}
