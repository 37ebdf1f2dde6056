package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.NotFound;
import io.sillage.ownership.Households.Household;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.testing.Covers;
import io.sillage.uplink.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Owners join, cut and delete their trips, and chunks that come later know of it. */
@TripTest
class TripEditsTests {

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    TripEdits edits;

    @Autowired
    TripRemarks remarks;

    @Autowired
    Statistics statistics;

    @Autowired
    Statements statements;

    @Autowired
    Closing closing;

    @Autowired
    PrivateIntervals intervals;

    @Autowired
    TripPersonalData data;

    @Autowired
    Neighbour neighbour;

    @Autowired
    JdbcTemplate jdbc;

    private Household household;

    @BeforeEach
    void anOwner() {
        household = garages.any();
    }

    @Test
    @Covers("R36")
    void joinsCutsLateChunksAndDeletionsInAnyOrderGiveTheSameTrips() {
        var expected = List.<String>of();
        for (int seed = 0; seed < 12; seed++) {
            household = garages.any();
            var shown = afterSteps(new Random(seed));
            expected = expected.isEmpty() ? shown : expected;
            assertThat(shown).as("seed %d", seed).isEqualTo(expected).hasSize(3);
        }
    }

    /** A trip that lacks its end, one after it, one to be cut and one to be deleted; what happens to them, in any order. */
    private List<String> afterSteps(Random random) {
        var late = AnyDrive.at(NOON, 3);
        garages.record(late.report(household.car(), 0), late.report(household.car(), 1));
        closing.closeQuietTrips();
        var next = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 1));
        var cut = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(1_200), 2));
        var unwanted = AnyDrive.at(NOON.plusSeconds(1_800), 2);
        garages.recordAll(household.car(), unwanted);
        var steps = new ArrayList<Runnable>(List.of(
                () -> garages.record(late.report(household.car(), 2)),
                () -> edits.joinWithNext(household.owner(), new TripId(late.trip())),
                () -> edits.cut(household.owner(), cut, NOON.plusSeconds(1_230)),
                () -> edits.delete(household.owner(), new TripId(unwanted.trip())),
                () -> garages.record(unwanted.report(household.car(), 1))));
        Collections.shuffle(steps, random);
        steps.forEach(Runnable::run);
        assertThat(garages.rows("trip.trip", next)).isZero();
        return shown();
    }

    private List<String> shown() {
        return list().stream()
                .map(trip -> List.of(
                                trip.startedAt(),
                                trip.endedAt(),
                                trip.complete(),
                                trip.distanceM(),
                                trip.durationS(),
                                trips.trace(household.owner(), trip.id()).count())
                        .toString())
                .toList();
    }

    @Test
    void whatIsJoinedIsCutAgainAndIsAsBefore() {
        var a = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var b = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 2));
        var before = list();
        var joined = edits.joinWithNext(household.owner(), a);
        assertThat(joined.id()).isEqualTo(a);
        assertThat(list()).singleElement().usingRecursiveComparison().isEqualTo(joined);
        assertThatThrownBy(() -> trips.trip(household.owner(), b)).isInstanceOf(NotFound.class);
        edits.cut(household.owner(), a, NOON.plusSeconds(300));
        assertThat(list()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void whatIsCutIsJoinedAgainAndIsAsBefore() {
        var a = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        var before = list();
        var first = edits.cut(household.owner(), a, NOON.plusMillis(30_500));
        assertThat(first.endedAt()).isEqualTo(NOON.plusSeconds(31));
        assertThat(list()).hasSize(2).extracting(Trip::startedAt).containsExactly(NOON.plusSeconds(31), NOON);
        var piece = list().getFirst().id();
        assertThat(trips.trace(household.owner(), piece).count()).isEqualTo(89);
        assertThat(neighbour.told(piece)).isNotNull();
        assertThatThrownBy(() -> edits.delete(household.owner(), piece)).isInstanceOf(TripInPieces.class);
        edits.joinWithNext(household.owner(), a);
        assertThat(list()).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    @Covers("R36")
    void nothingIsLeftOfADeletedTripAndTheCarsCopyIsNotStored() {
        var drive = AnyDrive.at(NOON, 2);
        var id = garages.recordAll(household.car(), drive);
        var kept = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 1));
        remarks.write(household.owner(), id, true, "Client", "");
        edits.delete(household.owner(), id);
        assertThat(garages.rows("trip.trip", id)).isZero();
        assertThat(garages.rows("trip.trace", id)).isZero();
        assertThat(garages.rows("trip.remark", id)).isZero();
        assertThat(garages.record(drive.report(household.car(), 1))).containsExactly(new Outcome.Stored(true));
        assertThat(garages.rows("trip.trace", id)).isZero();
        assertThat(list()).extracting(Trip::id).containsExactly(kept);
        var november = new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30));
        assertThat(statistics
                        .of(household.owner(), household.car(), november, Grouping.MONTH)
                        .total()
                        .trips())
                .isOne();
        assertThatThrownBy(() -> edits.delete(household.owner(), id)).isInstanceOf(NotFound.class);
    }

    @Test
    void aPieceThatComesAfterTheDeletionIsTakenAndNotKept() {
        var drive = AnyDrive.at(NOON, 3);
        garages.record(drive.report(household.car(), 0), drive.report(household.car(), 1));
        closing.closeQuietTrips();
        var id = new TripId(drive.trip());
        edits.delete(household.owner(), id);
        assertThat(garages.record(drive.report(household.car(), 2))).containsExactly(new Outcome.Stored(false));
        closing.closeQuietTrips();
        assertThat(garages.rows("trip.trace", id)).isZero();
        assertThat(garages.rows("trip.open_trip", id)).isZero();
        assertThat(list()).isEmpty();
    }

    @Test
    void aPeriodIsDeletedAndNoDayMore() {
        var before = garages.recordAll(household.car(), AnyDrive.at(Instant.parse("2026-11-18T22:59:59Z"), 1));
        garages.recordAll(household.car(), AnyDrive.at(Instant.parse("2026-11-18T23:00:00Z"), 1));
        garages.recordAll(household.car(), AnyDrive.at(Instant.parse("2026-11-20T22:59:59Z"), 1));
        var after = garages.recordAll(household.car(), AnyDrive.at(Instant.parse("2026-11-20T23:00:00Z"), 1));
        var days = new Days(LocalDate.of(2026, 11, 19), LocalDate.of(2026, 11, 20));
        assertThatThrownBy(() -> edits.delete(garages.any().owner(), household.car(), days))
                .isInstanceOf(NotFound.class);
        assertThat(edits.delete(household.owner(), household.car(), days)).isEqualTo(2);
        assertThat(list()).extracting(Trip::id).containsExactly(after, before);
        assertThat(edits.delete(household.owner(), household.car(), days)).isZero();
    }

    @Test
    void privatePositionsLeaveWhatWasJoinedAndWhatWasCut() {
        var a = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 2));
        edits.joinWithNext(household.owner(), a);
        var piece = edits.cut(household.owner(), a, NOON.plusSeconds(630));
        assertThat(piece.id()).isEqualTo(a);
        var claimed = jdbc.queryForObject(
                "select count(*) from trip.trace where vehicle = ? and positions is not null",
                Integer.class,
                household.car().value());
        assertThat(claimed).isEqualTo(3);
        intervals.begin(household.car(), SetIn.APP, NOON.plusSeconds(670));
        intervals.end(household.car(), SetIn.APP, NOON.plusSeconds(675));
        assertThat(jdbc.queryForObject(
                        "select count(*) from trip.trace where vehicle = ? and positions is not null",
                        Integer.class,
                        household.car().value()))
                .isEqualTo(2);
        var later = list().getFirst();
        assertThat(later.startedAt()).isEqualTo(NOON.plusSeconds(630));
        var times = trips.trace(household.owner(), later.id()).positions().timeMs();
        assertThat(Arrays.stream(times).max()).hasValue(29_000);
    }

    @Test
    void onlyItsOwnerChangesATripAndOnlyWhereItCanBe() {
        var a = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        var stranger = garages.any().owner();
        assertThatThrownBy(() -> edits.delete(stranger, a)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edits.cut(stranger, a, NOON.plusSeconds(30))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edits.joinWithNext(stranger, a)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> edits.joinWithNext(household.owner(), a)).isInstanceOf(NoNextTrip.class);
        garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(86_400), 1));
        assertThatThrownBy(() -> edits.joinWithNext(household.owner(), a)).isInstanceOf(NoNextTrip.class);
        for (var outside : List.of(NOON.minusSeconds(1), NOON, NOON.plusSeconds(119), NOON.plusSeconds(500))) {
            assertThatThrownBy(() -> edits.cut(household.owner(), a, outside)).isInstanceOf(BadCut.class);
        }
        assertThat(list()).hasSize(2);
        assertThat(edits.cut(household.owner(), a, NOON.plusMillis(1)).durationS())
                .isEqualTo(1, within(1e-9));
    }

    @Test
    void aYearWhoseStatementIsClosedIsNeitherJoinedNorCutButDeleted() {
        var may = Instant.parse("2025-05-20T12:00:00Z");
        var a = garages.recordAll(household.car(), AnyDrive.at(may, 2));
        garages.recordAll(household.car(), AnyDrive.at(may.plusSeconds(900), 2));
        remarks.write(household.owner(), a, true, "", "");
        var closed = statements.close(household.owner(), household.car(), 2025);
        assertThatThrownBy(() -> edits.joinWithNext(household.owner(), a)).isInstanceOf(StatementClosed.class);
        assertThatThrownBy(() -> edits.cut(household.owner(), a, may.plusSeconds(30)))
                .isInstanceOf(StatementClosed.class);
        edits.delete(household.owner(), a);
        assertThat(statements.of(household.owner(), household.car(), 2025)).isEqualTo(closed);
    }

    @Test
    void changesAreToldAndErased() {
        var a = garages.recordAll(household.car(), AnyDrive.at(NOON, 2));
        var b = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(600), 1));
        var c = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(1_200), 1));
        edits.cut(household.owner(), a, NOON.plusSeconds(30));
        edits.joinWithNext(household.owner(), b);
        edits.delete(household.owner(), b);
        assertThat(data.export(household.owner().account()))
                .filteredOn(section -> !section.rows().isEmpty())
                .extracting(section -> section.name())
                .contains("trip.cut", "trip.joint", "trip.deleted");
        data.erase(household.owner().account());
        assertThat(jdbc.queryForObject(
                        "select (select count(*) from trip.cut where period = ?) + (select count(*) from trip.joint where period = ?)"
                                + " + (select count(*) from trip.deleted where period = ?)",
                        Integer.class,
                        household.period().id().value(),
                        household.period().id().value(),
                        household.period().id().value()))
                .isZero();
        assertThat(garages.rows("trip.trip", c)).isZero();
    }

    private List<Trip> list() {
        return trips.all(household.owner(), household.car(), TripFilter.latest(100))
                .trips();
    }
}
