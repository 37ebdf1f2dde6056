package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.SignedIn;
import io.sillage.ownership.Households.Household;
import io.sillage.platform.MovableClock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Trips are kept for 36 months and dropped by whole months of UTC, neither a month sooner nor later. */
@TripTest
class ForgettingTests {

    /** The months that end and begin here are the ones in question. */
    private static final Instant TURN = Instant.parse("2030-02-01T00:00:00Z");

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    Forgetting forgetting;

    @Autowired
    MovableClock clock;

    private Household household;
    private TripId lastOfJanuary;
    private TripId firstOfFebruary;

    @BeforeEach
    void twoTripsAtTheTurnOfAMonth() {
        household = garages.any();
        lastOfJanuary = garages.recordAll(household.car(), AnyDrive.at(TURN.minusMillis(1), 1));
        firstOfFebruary = garages.recordAll(household.car(), AnyDrive.at(TURN, 1));
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void aMonthIsKeptWhileSomeOfItIsYoungEnough() {
        forgetAt(TURN.minusSeconds(60));
        assertThat(kept()).containsExactly(firstOfFebruary, lastOfJanuary);
    }

    @Test
    void aMonthIsDroppedWhenAllOfItIsTooOld() {
        forgetAt(TURN);
        assertThat(kept()).containsExactly(firstOfFebruary);
        assertThat(garages.rows(lastOfJanuary)).containsExactly(0, 0, 0, 0);
        assertThat(garages.rows(firstOfFebruary)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void itMayBeDoneAgain() {
        forgetAt(TURN);
        forgetAt(TURN);
        assertThat(kept()).containsExactly(firstOfFebruary);
    }

    @Test
    void aMonthThatWasDroppedCanBeDrivenInAgain() {
        forgetAt(TURN);
        var again = garages.recordAll(household.car(), AnyDrive.at(TURN.minusSeconds(100), 1));
        assertThat(kept()).containsExactly(firstOfFebruary, again);
    }

    @Test
    void whatIsLeftOfATripThatBeganBeforeIsForgottenWithItsOwnMonth() {
        var drive = AnyDrive.at(TURN.minusSeconds(90), 3);
        var across = garages.recordAll(household.car(), drive);
        forgetAt(TURN);
        assertThat(garages.rows("trip.trip", across)).isZero();
        assertThat(garages.rows("trip.chunk", across)).isOne();
        forgetAt(Instant.parse("2030-03-01T00:00:00Z"));
        assertThat(garages.rows(across)).containsExactly(0, 0, 0, 0);
    }

    @Test
    void anUnfinishedTripIsForgottenToo() {
        var drive = AnyDrive.at(TURN.minusSeconds(86_400 * 3), 2);
        var id = new TripId(drive.trip());
        garages.record(drive.report(household.car(), 0));
        assertThat(garages.rows(id)).containsExactly(1, 1, 1, 0);
        forgetAt(TURN);
        assertThat(garages.rows(id)).containsExactly(0, 0, 0, 0);
    }

    private void forgetAt(Instant oldestKept) {
        clock.moveTo(oldestKept.atZone(ZoneOffset.UTC).plusMonths(36).toInstant());
        forgetting.forgetWhatIsTooOld();
    }

    private List<TripId> kept() {
        SignedIn owner = household.owner();
        return trips.all(owner, household.car(), TripFilter.latest(10)).trips().stream()
                .map(Trip::id)
                .toList();
    }
}
