package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.DataQuality.Mark;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A trip is a function of the set of its parts. */
class AssemblyTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final PeriodId OWNER = PeriodId.random();

    @Test
    void partsInAnyOrderGiveTheSameTrip() {
        var drive = AnyDrive.at(NOON, 5);
        var parts = parts(drive, 0, 1, 2, 3, 4);
        var expected = trip(parts);
        assertThat(expected.durationS()).isEqualTo(299);
        assertThat(expected.distanceM()).isEqualTo(2_990, within(1e-6));
        assertThat(expected.electricM()).isEqualTo(1_200, within(1e-6));
        assertThat(expected.fuelMl()).isEqualTo(149.5, within(1e-6));
        assertThat(expected.complete()).isTrue();
        assertThat(expected.quality().marks()).isEmpty();
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(parts, new Random(seed));
            assertThat(trip(parts)).usingRecursiveComparison().isEqualTo(expected);
        }
    }

    @Test
    void oneWholeTripIsTheSameAsItsParts() {
        var drive = new AnyDrive(UUID.randomUUID(), UUID.randomUUID(), NOON, 300, 1);
        var cut = new AnyDrive(drive.trip(), drive.boot(), NOON, 60, 5);
        assertThat(trip(parts(cut, 0, 1, 2, 3, 4))).usingRecursiveComparison().isEqualTo(trip(parts(drive, 0)));
    }

    @Test
    void aMissingPartIsAGapThatNobodyFills() {
        var trip = trip(parts(AnyDrive.at(NOON, 5), 0, 1, 3, 4));
        assertThat(trip.complete()).isFalse();
        assertThat(trip.durationS()).isEqualTo(299);
        assertThat(trip.distanceM()).isEqualTo(2_390 + 40, within(1e-6)); // the last value is held five seconds
        assertThat(trip.quality().marks()).containsExactlyInAnyOrder(Mark.INCOMPLETE, Mark.GAPS);
    }

    @Test
    void aTripWithoutItsBeginningOrItsEndIsIncomplete() {
        assertThat(trip(parts(AnyDrive.at(NOON, 3), 1, 2)).complete()).isFalse();
        assertThat(trip(parts(AnyDrive.at(NOON, 3), 0, 1)).complete()).isFalse();
        assertThat(trip(parts(AnyDrive.at(NOON, 3), 1, 2)).startedAt()).isEqualTo(NOON.plusSeconds(60));
    }

    @Test
    void whatComesAfterTheEndIsNoPartOfTheTrip() {
        var drive = AnyDrive.at(NOON, 4);
        var parts = new ArrayList<>(parts(drive, 0, 2, 3));
        parts.add(AnyDrive.taken(OWNER, drive.part(1, true), NOON.plusSeconds(900)));
        var trip = trip(parts);
        assertThat(trip.durationS()).isEqualTo(119);
        assertThat(trip.complete()).isTrue();
    }

    @Test
    void whatWasDrivenAfterASaleIsNotTheSellersTrip() {
        var drive = AnyDrive.at(NOON, 3);
        var parts = new ArrayList<>(parts(drive, 0, 1));
        parts.add(drive.taken(PeriodId.random(), 2));
        Collections.reverse(parts);
        var trip = trip(parts);
        assertThat(trip.period()).isEqualTo(OWNER);
        assertThat(trip.durationS()).isEqualTo(119);
        assertThat(trip.quality().marks()).contains(Mark.INCOMPLETE);
    }

    @Test
    void aPartOfANewSessionWhoseClockIsBehindBeginsWhereTheOneBeforeItEnded() {
        var drive = AnyDrive.at(NOON, 2);
        var late = restarted(drive.part(1), NOON.minusSeconds(3_600));
        var trip = trip(List.of(drive.taken(OWNER, 0), AnyDrive.taken(OWNER, late, NOON.plusSeconds(7_200))));
        assertThat(trip.durationS()).isEqualTo(118);
        assertThat(trip.endedAt()).isEqualTo(trip.startedAt().plusSeconds(118));
        assertThat(trip.distanceM()).isEqualTo(1_180, within(1e-6));
        assertThat(trip.quality().marks()).containsExactly(Mark.CLOCK_CORRECTED);
    }

    @Test
    void aTripIsADayLongAtMost() {
        var drive = AnyDrive.at(NOON, 2);
        var end = Duration.ofHours(24).minusSeconds(59);
        var within = restarted(drive.part(1), NOON.plus(end));
        var beyond = restarted(drive.part(1), NOON.plus(end).plusMillis(1));
        var received = NOON.plus(Duration.ofDays(3));
        assertThat(trip(List.of(drive.taken(OWNER, 0), AnyDrive.taken(OWNER, within, received)))
                        .complete())
                .isTrue();
        var cut = trip(List.of(drive.taken(OWNER, 0), AnyDrive.taken(OWNER, beyond, received)));
        assertThat(cut.durationS()).isEqualTo(59);
        assertThat(cut.quality().marks()).containsExactly(Mark.INCOMPLETE);
    }

    @Test
    void thatPositionsWereWithheldIsSaid() {
        var taken = AnyDrive.at(NOON, 1).taken(OWNER, 0);
        var trip = trip(List.of(new TakenChunk(taken.row(), taken.chunk(), true)));
        assertThat(trip.quality().marks()).containsExactly(Mark.POSITIONS_WITHHELD);
    }

    private static Chunk restarted(Chunk chunk, Instant wallClock) {
        return new Chunk(
                new ChunkId(UUID.randomUUID(), 0),
                chunk.tripId(),
                chunk.part(),
                chunk.first(),
                chunk.last(),
                wallClock,
                Duration.ofSeconds(3),
                null,
                null,
                chunk.fuelSource(),
                chunk.trace());
    }

    private static List<TakenChunk> parts(AnyDrive drive, int... numbers) {
        var parts = new ArrayList<TakenChunk>();
        for (int number : numbers) {
            parts.add(drive.taken(OWNER, number));
        }
        return parts;
    }

    private static Trip trip(List<TakenChunk> parts) {
        return Summary.of(Assembly.of(parts)).trip();
    }
}
