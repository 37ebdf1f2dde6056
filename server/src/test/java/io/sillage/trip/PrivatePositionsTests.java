package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.NotFound;
import io.sillage.kernel.VehicleId;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;

/** Where a car was in private mode is stored nowhere, and that something was left out is said (R29, A28, F19). */
@TripTest
class PrivatePositionsTests {

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    PrivatePoints points;

    @Autowired
    Neighbour neighbour;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void areLeftOutByWhenTheyWereTakenAndAllElseIsKept() {
        var household = garages.any();
        privateMode(household.car(), 70, 100);
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 3));
        var trace = trips.trace(household.owner(), id);
        assertThat(seconds(trace.positions())).hasSize(150).contains(69, 100).doesNotContain(70, 99);
        assertThat(trace.count()).isEqualTo(180);
        assertThat(trace.column(Signal.SPEED)).containsOnly(AnyDrive.CM_S);
        var trip = trips.trip(household.owner(), id);
        assertThat(trip.distanceM()).isEqualTo(1_790, within(1e-6));
        assertThat(trip.quality().marks()).containsExactly(Mark.POSITIONS_WITHHELD);
        assertThat(seconds(neighbour.told(id).trace().positions())).doesNotContain(70, 99);
    }

    @Test
    void areLeftOutWhenTheyComeLongAfterwards() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        garages.record(drive.report(household.car(), 0));
        privateMode(household.car(), 60, 600);
        garages.record(drive.report(household.car(), 1));
        var trip = trips.trip(household.owner(), new TripId(drive.trip()));
        assertThat(seconds(trips.trace(household.owner(), trip.id()).positions()))
                .hasSize(60)
                .doesNotContain(60);
        assertThat(trip.to()).isEqualTo(trips.trip(household.owner(), trip.id()).to());
        assertThat(trip.quality().has(Mark.POSITIONS_WITHHELD)).isTrue();
    }

    @Test
    void anotherCarsPrivateModeIsItsOwn() {
        privateMode(garages.any().car(), 0, 600);
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        assertThat(trips.trace(household.owner(), id).positions().count()).isEqualTo(60);
    }

    @Test
    void aTripAllInPrivateModeHasNoPlaceAndNoRoute() {
        var household = garages.any();
        privateMode(household.car(), 0, 600);
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var trip = trips.trip(household.owner(), id);
        assertThat(trip.from()).isNull();
        assertThat(trip.shape().routeE7()).isEmpty();
        assertThat(trip.quality().marks()).containsExactlyInAnyOrder(Mark.POSITIONS_WITHHELD, Mark.NO_POSITIONS);
        assertThat(jdbc.queryForObject(
                        "select count(*) from trip.trace where trip = ? and positions is null",
                        Integer.class,
                        id.value()))
                .isOne();
    }

    @Test
    void areCountedOnceHoweverOftenTheyAreSent() {
        var household = garages.any();
        privateMode(household.car(), 70, 100);
        var drive = AnyDrive.at(NOON, 3);
        garages.recordAll(household.car(), drive);
        garages.record(drive.report(household.car(), 1));
        var times = intervals.of(household.car());
        var elsewhere = new PrivateInterval(NOON.plusSeconds(100), NOON.plusSeconds(200));
        assertThat(points.dropped(household.owner(), household.car(), List.of(times.getFirst(), elsewhere)))
                .containsExactly(30L, 0L);
        assertThat(points.stored(household.owner(), household.car(), times)).isZero();
    }

    @Test
    void thatWereStoredBeforeWeKnewAreTakenOut() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 3));
        intervals.note(household.car(), SetIn.CAR, NOON.plusSeconds(70), NOON.plusSeconds(100));
        assertThat(points.stored(household.owner(), household.car(), intervals.of(household.car())))
                .isZero();
        assertThat(seconds(trips.trace(household.owner(), id).positions()))
                .contains(59, 120)
                .doesNotContain(60, 70, 99, 119);
        assertThat(trips.trip(household.owner(), id).distanceM()).isEqualTo(1_790, within(1e-6));
        assertThat(seconds(neighbour.told(id).trace().positions())).doesNotContain(70, 99);
    }

    @Test
    void aTripThatEndedInPrivateIsNotSaidToHaveEndedWhereItsPositionsDo() {
        var household = garages.any();
        privateMode(household.car(), 160, 600);
        var trip = trips.trip(household.owner(), garages.recordAll(household.car(), AnyDrive.at(NOON, 3)));
        assertThat(trip.from()).isNotNull();
        assertThat(trip.to()).isNull();
        var other = garages.any();
        privateMode(other.car(), 175, 600);
        assertThat(trips.trip(other.owner(), garages.recordAll(other.car(), AnyDrive.at(NOON, 3)))
                        .to())
                .isNotNull();
    }

    @Test
    void thatAreStoredAllTheSameAreCounted() {
        var household = garages.any();
        garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        jdbc.update(
                "insert into trip.private_interval (vehicle, during) values (?, tstzrange(?, ?))",
                household.car().value(),
                Timestamp.from(NOON.plusSeconds(10)),
                Timestamp.from(NOON.plusSeconds(20)));
        var time = new PrivateInterval(NOON.plusSeconds(10), NOON.plusSeconds(20));
        assertThat(points.stored(household.owner(), household.car(), List.of(time)))
                .isEqualTo(10);
        var none = new PrivateInterval(NOON.plusSeconds(60), NOON.plusSeconds(80));
        assertThat(points.stored(household.owner(), household.car(), List.of(none)))
                .isZero();
    }

    @Test
    void nobodyElseIsToldHowManyThereAre() {
        var household = garages.any();
        var other = garages.any().owner();
        assertThatThrownBy(() -> points.dropped(other, household.car(), List.of()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> points.stored(other, household.car(), List.of()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theDatabaseItselfRefusesThem() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        privateMode(household.car(), 600, 700);
        assertThat(moved(id, "{[2026-11-20T12:09:00Z,2026-11-20T12:09:59.999Z]}"))
                .isOne();
        assertThat(moved(id, "{[2026-11-20T12:11:40Z,2026-11-20T12:12:00Z]}")).isOne();
        for (var during : new String[] {
            "{[2026-11-20T12:09:00Z,2026-11-20T12:10:00Z]}",
            "{[2026-11-20T12:11:39Z,2026-11-20T12:12:00Z]}",
            "{[2026-11-20T12:00:00Z,2026-11-20T13:00:00Z]}"
        }) {
            assertThatThrownBy(() -> moved(id, during))
                    .isInstanceOf(DataIntegrityViolationException.class)
                    .hasMessageContaining("private interval");
        }
    }

    @Test
    void aTripWithoutLeaveForPositionsIsRecordedWithoutThem() {
        var household = garages.any();
        neighbour.allow(household.car(), Recording.Extent.WITHOUT_POSITIONS);
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        assertThat(trips.trace(household.owner(), id).positions().isEmpty()).isTrue();
        assertThat(trips.trip(household.owner(), id).distanceM()).isEqualTo(1_190, within(1e-6));
        assertThat(trips.trip(household.owner(), id).quality().has(Mark.POSITIONS_WITHHELD))
                .isTrue();
    }

    @Test
    void aTripWithoutLeaveIsNotRecorded() {
        var household = garages.any();
        neighbour.allow(household.car(), Recording.Extent.NOTHING);
        var drive = AnyDrive.at(NOON, 1);
        Garages.assertRefused(garages.record(drive.report(household.car(), 0)), "not-recorded");
        assertThat(garages.rows(new TripId(drive.trip()))).containsExactly(0, 0, 0, 0);
    }

    private void privateMode(VehicleId car, int fromSecond, int untilSecond) {
        intervals.begin(car, SetIn.APP, NOON.plusSeconds(fromSecond));
        intervals.end(car, SetIn.APP, NOON.plusSeconds(untilSecond));
    }

    private int moved(TripId trip, String during) {
        return jdbc.update(
                "update trip.trace set positions_during = ?::tstzmultirange where trip = ?", during, trip.value());
    }

    private static int[] seconds(Positions positions) {
        return Arrays.stream(positions.timeMs()).map(ms -> ms / 1_000).toArray();
    }
}
