package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static io.sillage.trip.Garages.reports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.uplink.Outcome;
import io.sillage.uplink.Uplink;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** What cannot be recorded whole is not recorded at all, and nobody is told that it was (F07). */
@TripTest
class RollbackTests {

    @Autowired
    Garages garages;

    @Autowired
    Neighbour neighbour;

    @Autowired
    Trips trips;

    @Autowired
    Uplink uplink;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void behave() {
        neighbour.behave();
    }

    @Test
    void aNeighbourThatFailsTakesTheWholeBatchWithIt() {
        var household = garages.any();
        var first = AnyDrive.at(NOON, 1);
        var second = AnyDrive.at(NOON.plusSeconds(600), 1);
        neighbour.first(batch -> {
            throw new IllegalStateException("the neighbour is ill");
        });
        var batch = List.of(first.report(household.car(), 0), second.report(household.car(), 0));
        assertThatThrownBy(() -> uplink.record(batch)).hasMessage("the neighbour is ill");
        assertThat(garages.rows(new TripId(first.trip()))).containsExactly(0, 0, 0, 0);
        assertThat(garages.rows(new TripId(second.trip()))).containsExactly(0, 0, 0, 0);

        neighbour.behave();
        assertThat(uplink.record(batch)).containsOnly(new Outcome.Stored(false));
        assertThat(garages.rows(new TripId(first.trip()))).containsExactly(1, 1, 0, 1);
    }

    @Test
    void whatTheNeighbourWroteGoesWithIt() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 1);
        jdbc.execute("create table if not exists neighbour_note (trip uuid primary key)");
        neighbour.first(batch -> {
            batch.forEach(told -> jdbc.update(
                    "insert into neighbour_note values (?)", told.trip().id().value()));
            throw new IllegalStateException("after it wrote");
        });
        assertThatThrownBy(() -> garages.record(drive.report(household.car(), 0)))
                .hasMessage("after it wrote");
        assertThat(notes(drive)).isZero();

        neighbour.first(batch -> batch.forEach(told -> jdbc.update(
                "insert into neighbour_note values (?)", told.trip().id().value())));
        garages.record(drive.report(household.car(), 0));
        assertThat(notes(drive)).isOne();
    }

    @Test
    void theLastPartThatFailsLeavesTheFirstAsItWas() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        var id = new TripId(drive.trip());
        garages.record(drive.report(household.car(), 0));
        neighbour.first(batch -> {
            throw new IllegalStateException("not now");
        });
        assertThatThrownBy(() -> garages.record(drive.report(household.car(), 1)))
                .hasMessage("not now");
        assertThat(garages.rows(id)).containsExactly(1, 1, 1, 0);

        neighbour.behave();
        assertThat(garages.record(reports(household.car(), drive, 0, 1)))
                .containsExactly(new Outcome.Stored(true), new Outcome.Stored(false));
        assertThat(trips.trip(household.owner(), id).complete()).isTrue();
    }

    @Test
    void neighboursHearOfATripBeforeAnybodyCanReadIt() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 1);
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        neighbour.first(batch -> {
            join(Thread.startVirtualThread(() -> seen.add(garages.rows("trip.trip", new TripId(drive.trip())))));
        });
        garages.record(drive.report(household.car(), 0));
        assertThat(seen).containsExactly(0);
        assertThat(garages.rows("trip.trip", new TripId(drive.trip()))).isOne();
    }

    @Test
    void aMonthNeverDrivenInBeforeIsMadeWithoutLosingABatch() {
        var household = garages.any();
        var drives = new ArrayList<AnyDrive>();
        for (int month = 1; month <= 6; month++) {
            drives.add(AnyDrive.at(NOON.minusSeconds(month * 30L * 86_400 + 15), 1));
        }
        var batch =
                drives.stream().map(drive -> drive.report(household.car(), 0)).toList();
        assertThat(uplink.record(batch)).hasSize(6).containsOnly(new Outcome.Stored(false));
    }

    private int notes(AnyDrive drive) {
        return jdbc.queryForObject("select count(*) from neighbour_note where trip = ?", Integer.class, drive.trip());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
