package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static io.sillage.trip.Garages.assertRefused;
import static io.sillage.trip.Garages.reports;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.trip.DataQuality.Mark;
import io.sillage.uplink.Outcome;
import io.sillage.uplink.Report;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Signal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Chunks that come late, again, out of order, together or never: one trip, the same, once (F05, F08). */
@TripTest
class RecordingModuleTests {

    private static final Outcome STORED = new Outcome.Stored(false);
    private static final Outcome STORED_BEFORE = new Outcome.Stored(true);

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    Neighbour neighbour;

    @Test
    void aTripIsReadAsItWasDriven() {
        var household = garages.any();
        var drive = new AnyDrive(UUID.randomUUID(), UUID.randomUUID(), NOON, 300, 1);
        var id = garages.recordAll(household.car(), drive);
        var trip = trips.trip(household.owner(), id);
        assertThat(trip.startedAt()).isEqualTo(NOON);
        assertThat(trip.durationS()).isEqualTo(299);
        assertThat(trip.distanceM()).isEqualTo(2_990, within(1e-6));
        assertThat(trip.period()).isEqualTo(household.period().id());
        var trace = trips.trace(household.owner(), id);
        var sent = drive.part(0).trace();
        assertThat(trace.timeMs()).isEqualTo(sent.timeMs());
        assertThat(trace.column(Signal.ENGINE_SPEED)).isEqualTo(sent.column(Signal.ENGINE_SPEED));
        assertThat(trace.positions()).usingRecursiveComparison().isEqualTo(sent.positions());
        assertThat(garages.rows(id)).containsExactly(1, 1, 0, 1);
    }

    @Test
    void partsInAnyOrderGiveTheSameTrip() {
        var orders = List.of(List.of(0, 1, 2), List.of(2, 1, 0), List.of(1, 2, 0), List.of(0, 2, 1));
        var told = new ArrayList<Trip>();
        for (var order : orders) {
            var household = garages.any();
            var drive = AnyDrive.at(NOON, 3);
            for (int i = 0; i < 3; i++) {
                assertThat(garages.record(drive.report(household.car(), order.get(i))))
                        .containsExactly(STORED);
                assertThat(garages.rows("trip.trip", new TripId(drive.trip()))).isEqualTo(i == 2 ? 1 : 0);
            }
            told.add(trips.trip(household.owner(), new TripId(drive.trip())));
            assertThat(garages.rows(new TripId(drive.trip()))).containsExactly(3, 3, 0, 1);
        }
        assertThat(told)
                .allSatisfy(trip -> assertThat(trip)
                        .usingRecursiveComparison()
                        .ignoringFields("id", "vehicle", "period")
                        .isEqualTo(told.getFirst()));
        assertThat(told.getFirst().quality().marks()).isEmpty();
    }

    @Test
    void whatIsReadIsWhatNeighboursWereTold() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 3));
        assertThat(trips.trip(household.owner(), id))
                .usingRecursiveComparison()
                .isEqualTo(neighbour.told(id).trip());
        assertThat(neighbour.told(id).trace().count()).isEqualTo(180);
    }

    @Test
    void aRepeatedPartChangesNothing() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        var id = garages.recordAll(household.car(), drive);
        var before = trips.trip(household.owner(), id);
        for (int again = 0; again < 3; again++) {
            assertThat(garages.record(reports(household.car(), drive, 1, 0)))
                    .containsExactly(STORED_BEFORE, STORED_BEFORE);
        }
        assertThat(garages.rows(id)).containsExactly(2, 2, 0, 1);
        assertThat(trips.trip(household.owner(), id)).usingRecursiveComparison().isEqualTo(before);
    }

    @Test
    void partsOfOneTripMayComeInOneBatchEvenTwice() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        assertThat(garages.record(reports(household.car(), drive, 1, 0, 1, 0)))
                .containsExactly(STORED, STORED, STORED_BEFORE, STORED_BEFORE);
        assertThat(garages.rows(new TripId(drive.trip()))).containsExactly(2, 2, 0, 1);
    }

    @Test
    void partsInBatchesAtOnceGiveOneTrip() throws InterruptedException, ExecutionException {
        for (int round = 0; round < 10; round++) {
            var household = garages.any();
            var drive = AnyDrive.at(NOON, 4);
            var together = new CyclicBarrier(4);
            var writers = new ArrayList<Callable<List<Outcome>>>();
            for (int part = 0; part < 4; part++) {
                var batch = reports(household.car(), drive, part, (part + 1) % 4);
                writers.add(() -> {
                    together.await();
                    return garages.record(batch);
                });
            }
            try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
                for (var writer : threads.invokeAll(writers)) {
                    assertThat(writer.get()).allMatch(Outcome.Stored.class::isInstance);
                }
            }
            var id = new TripId(drive.trip());
            assertThat(garages.rows(id)).containsExactly(4, 4, 0, 1);
            assertThat(trips.trip(household.owner(), id).durationS()).isEqualTo(239);
            assertThat(neighbour.told(id).trip().durationS()).isEqualTo(239);
        }
    }

    @Test
    void theSameIdWithOtherContentIsRefusedAndKeptApart() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        garages.record(drive.report(household.car(), 0));
        var other = drive.part(0).withTrace(drive.part(1).trace());
        assertRefused(
                garages.record(AnyDrive.reportOf(household.car(), other, NOON.plusSeconds(900))), "chunk-conflict");
        assertThat(garages.quarantined(drive.boot())).isOne();
        garages.record(drive.report(household.car(), 1));
        assertThat(trips.trip(household.owner(), new TripId(drive.trip())).durationS())
                .isEqualTo(119);
    }

    @Test
    void anotherChunkInThePlaceOfAPartIsRefused() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON, 1);
        garages.record(drive.report(household.car(), 0));
        var other = new AnyDrive(drive.trip(), UUID.randomUUID(), NOON, 60, 1);
        assertRefused(garages.record(other.report(household.car(), 0)), "chunk-conflict");
        assertThat(garages.rows(new TripId(drive.trip()))).containsExactly(1, 1, 0, 1);
    }

    @Test
    void aPartOfAnotherCarsTripIsRefused() {
        var household = garages.any();
        var stranger = garages.any();
        var drive = AnyDrive.at(NOON, 2);
        garages.record(drive.report(household.car(), 0));
        assertRefused(garages.record(drive.report(stranger.car(), 1)), "chunk-conflict");
        assertRefused(garages.record(drive.report(stranger.car(), 0)), "chunk-conflict");
        assertThat(garages.record(drive.report(household.car(), 1))).containsExactly(STORED);
        assertThat(trips.all(stranger.owner(), stranger.car(), TripFilter.latest(10))
                        .trips())
                .isEmpty();
        assertThat(trips.trip(household.owner(), new TripId(drive.trip())).complete())
                .isTrue();
    }

    @Test
    void whatNobodyOwnedTheCarForIsRefused() {
        var household = garages.any();
        garages.end(household.car(), NOON);
        var atTheEnd = AnyDrive.at(NOON, 1);
        assertRefused(garages.record(atTheEnd.report(household.car(), 0)), "not-owned");
        var justBefore = AnyDrive.at(NOON.minusMillis(1), 1);
        assertThat(garages.record(justBefore.report(household.car(), 0))).containsExactly(STORED);
        assertThat(garages.rows(new TripId(atTheEnd.trip()))).containsExactly(0, 0, 0, 0);
    }

    @Test
    void whatComesLateAfterASaleGoesToWhoDroveIt() {
        var seller = garages.any();
        var buyer = garages.sell(seller.car(), NOON);
        var sellers = garages.recordAll(seller.car(), AnyDrive.at(NOON.minusSeconds(3_600), 2));
        var buyers = garages.recordAll(seller.car(), AnyDrive.at(NOON, 2));
        assertThat(trips.all(seller.owner(), seller.car(), TripFilter.latest(10))
                        .trips())
                .extracting(Trip::id)
                .containsExactly(sellers);
        assertThat(trips.all(buyer.owner(), seller.car(), TripFilter.latest(10)).trips())
                .extracting(Trip::id)
                .containsExactly(buyers);
    }

    @Test
    void whatWasDrivenAfterTheSaleIsInNeithersTrip() {
        var seller = garages.any();
        var buyer = garages.sell(seller.car(), NOON);
        var drive = AnyDrive.at(NOON.minusSeconds(120), 4);
        var id = garages.recordAll(seller.car(), drive);
        var trip = trips.trip(seller.owner(), id);
        assertThat(trip.durationS()).isEqualTo(119);
        assertThat(trip.quality().marks()).containsExactly(Mark.INCOMPLETE);
        assertThat(trips.trace(seller.owner(), id).count()).isEqualTo(120);
        assertThat(trips.all(buyer.owner(), seller.car(), TripFilter.latest(10)).trips())
                .isEmpty();
    }

    @Test
    void whatIsOlderThanAnythingKeptIsRefused() {
        var household = garages.any();
        var oldest = NOON.atZone(ZoneOffset.UTC).minusMonths(36).toInstant();
        var kept = AnyDrive.at(oldest, 1).part(0);
        var tooOld = AnyDrive.at(oldest.minusMillis(1), 1).part(0);
        assertThat(garages.record(AnyDrive.reportOf(household.car(), kept, NOON)))
                .containsExactly(STORED);
        assertRefused(garages.record(AnyDrive.reportOf(household.car(), tooOld, NOON)), "too-old");
    }

    @Test
    void aWrongClockIsCorrectedByTheReceiptAndSaid() {
        var household = garages.any();
        var drive = AnyDrive.at(NOON.plus(Duration.ofDays(1)), 1);
        garages.record(AnyDrive.reportOf(household.car(), drive.part(0), NOON));
        var trip = trips.trip(household.owner(), new TripId(drive.trip()));
        assertThat(trip.endedAt()).isEqualTo(NOON);
        assertThat(trip.quality().marks()).containsExactly(Mark.CLOCK_CORRECTED);
    }

    @Test
    void aMalformedPartIsRefusedAndItsNeighboursAreStored() {
        var household = garages.any();
        var good = AnyDrive.at(NOON, 1);
        var part = AnyDrive.at(NOON, 1).part(0);
        var bad = new Chunk(
                new ChunkId(UUID.randomUUID(), 0),
                UUID.randomUUID(),
                1,
                true,
                true,
                NOON,
                Duration.ZERO,
                null,
                null,
                part.fuelSource(),
                part.trace());
        var outcomes = garages.record(
                AnyDrive.reportOf(household.car(), bad, NOON.plusSeconds(60)), good.report(household.car(), 0));
        assertRefused(outcomes.subList(0, 1), "malformed-chunk");
        assertThat(outcomes.get(1)).isEqualTo(STORED);
    }

    @Test
    void manyTripsOfManyCarsGoInTogether() {
        var cars = List.of(garages.any(), garages.any(), garages.any());
        var drives = new ArrayList<AnyDrive>();
        var batch = new ArrayList<Report>();
        for (int i = 0; i < 30; i++) {
            var drive = AnyDrive.at(NOON.minus(Duration.ofDays(i * 9L)), 1 + i % 2);
            drives.add(drive);
            batch.addAll(Arrays.asList(
                    reports(cars.get(i % 3).car(), drive, i % 2 == 0 ? new int[] {0} : new int[] {1, 0})));
        }
        assertThat(garages.record(batch.toArray(Report[]::new))).containsOnly(STORED);
        for (int i = 0; i < 30; i++) {
            assertThat(trips.trip(
                                    cars.get(i % 3).owner(),
                                    new TripId(drives.get(i).trip()))
                            .complete())
                    .isTrue();
        }
    }
}
