package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.platform.MovableClock;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.uplink.Outcome;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A trip whose end does not come is shown as it is, a day after the car was last heard of. */
@TripTest
class ClosingTests {

    private static final Instant START = Instant.parse("2027-03-10T08:00:00Z");
    private static final Instant HEARD = START.plus(Duration.ofDays(1));
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    Closing closing;

    @Autowired
    Neighbour neighbour;

    @Autowired
    MovableClock clock;

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void isNotDoneBeforeADayIsOver() {
        var id = drivenWithoutAnEnd();
        closeAt(HEARD.plus(Closing.PATIENCE).minus(A_MINUTE));
        assertThat(garages.rows("trip.trip", id)).isZero();
        closeAt(HEARD.plus(Closing.PATIENCE));
        assertThat(garages.rows("trip.trip", id)).isOne();
    }

    @Test
    void makesATripThatSaysThatItIsIncomplete() {
        var household = garages.any();
        var drive = AnyDrive.at(START, 3);
        garages.record(Garages.reports(household.car(), drive, 2, 0));
        var id = new TripId(drive.trip());
        closeAt(HEARD.plus(Closing.PATIENCE));
        var trip = trips.trip(household.owner(), id);
        assertThat(trip.complete()).isFalse();
        assertThat(trip.quality().marks()).containsExactlyInAnyOrder(Mark.INCOMPLETE, Mark.GAPS);
        assertThat(neighbour.told(id).trip().complete()).isFalse();
        assertThat(trips.findLast(household.owner(), household.car())).isEmpty();
    }

    @Test
    void isUndoneByThePartThatComesAfterAll() {
        var household = garages.any();
        var drive = AnyDrive.at(START, 3);
        garages.record(Garages.reports(household.car(), drive, 2, 0));
        var id = new TripId(drive.trip());
        closeAt(HEARD.plus(Closing.PATIENCE));
        assertThat(garages.record(drive.report(household.car(), 1))).containsExactly(new Outcome.Stored(false));
        var trip = trips.trip(household.owner(), id);
        assertThat(trip.complete()).isTrue();
        assertThat(trip.durationS()).isEqualTo(179);
        assertThat(garages.rows(id)).containsExactly(3, 3, 0, 1);
        assertThat(neighbour.told(id).trip().complete()).isTrue();
    }

    @Test
    void showsAtOnceWhatComesForATripThatWasClosed() {
        var household = garages.any();
        var drive = AnyDrive.at(START, 4);
        garages.record(drive.report(household.car(), 0));
        closeAt(HEARD.plus(Closing.PATIENCE));
        garages.record(drive.report(household.car(), 1));
        var trip = trips.trip(household.owner(), new TripId(drive.trip()));
        assertThat(trip.durationS()).isEqualTo(119);
        assertThat(trip.complete()).isFalse();
    }

    @Test
    void comesToAnEndHoweverManyWait() {
        var household = garages.any();
        TripId last = null;
        for (int i = 0; i < 101; i++) {
            var drive = AnyDrive.at(START.plusSeconds(i), 2);
            garages.record(drive.report(household.car(), 0));
            last = new TripId(drive.trip());
        }
        closeAt(HEARD.plus(Closing.PATIENCE).plusSeconds(101));
        assertThat(garages.rows("trip.trip", last)).isOne();
        assertThat(trips.totals(household.owner(), household.car(), START, HEARD)
                        .trips())
                .isEqualTo(101);
    }

    private TripId drivenWithoutAnEnd() {
        var drive = AnyDrive.at(START, 3);
        garages.record(drive.report(garages.any().car(), 0));
        return new TripId(drive.trip());
    }

    private void closeAt(Instant moment) {
        clock.moveTo(moment);
        closing.closeQuietTrips();
    }
}
