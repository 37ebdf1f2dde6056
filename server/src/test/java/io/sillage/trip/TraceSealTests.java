package io.sillage.trip;

import static io.sillage.trip.Garages.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.PeriodId;
import io.sillage.trip.TraceSeal.Kind;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A trace opens as what it is, for the period it is of, in the place where it was put, unchanged; or not at all. */
@TripTest
class TraceSealTests {

    private static final UUID TRIP = UUID.randomUUID();
    private static final PeriodId PERIOD = PeriodId.random();

    @Autowired
    TraceSeal seal;

    @Autowired
    Garages garages;

    @Autowired
    Trips trips;

    @Autowired
    JdbcTemplate jdbc;

    @Test
    void whatIsSealedOpens() {
        var content = new Bytes(1);
        new SplittableRandom(3).ints(30_000).forEach(content::putInt);
        var sealed = seal.seal(PERIOD, TRIP, 3, Kind.SAMPLES, bytes -> copy(content, bytes));
        assertThat(seal.open(PERIOD, TRIP, 3, Kind.SAMPLES, sealed)).isEqualTo(content.copy());
        var empty = seal.seal(PERIOD, TRIP, 4, Kind.SAMPLES, bytes -> {});
        assertThat(seal.open(PERIOD, TRIP, 4, Kind.SAMPLES, empty)).isEmpty();
    }

    @Test
    void anotherPeriodsKeyIsRefused() {
        assertRefused(PeriodId.random(), TRIP, 3, Kind.SAMPLES, sealed());
    }

    @Test
    void anotherTripPartOrKindIsRefused() {
        assertRefused(PERIOD, UUID.randomUUID(), 3, Kind.SAMPLES, sealed());
        assertRefused(PERIOD, TRIP, 4, Kind.SAMPLES, sealed());
        assertRefused(PERIOD, TRIP, 3, Kind.POSITIONS, sealed());
        assertRefused(PERIOD, TRIP, 3, Kind.PICTURE, sealed());
    }

    @Test
    void aBitThatChangesIsNoticed() {
        var sealed = sealed();
        for (int bit = 0; bit < sealed.length * 8; bit += 7) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(PERIOD, TRIP, 3, Kind.SAMPLES, flipped);
        }
        assertRefused(PERIOD, TRIP, 3, Kind.SAMPLES, new byte[0]);
    }

    @Test
    void manyThreadsSealWithoutMixingUp() throws Exception {
        Callable<Boolean> work = () -> {
            var mine = UUID.randomUUID();
            for (int i = 0; i < 200; i++) {
                int value = i;
                var sealed = seal.seal(PERIOD, mine, i, Kind.SAMPLES, bytes -> bytes.putLong(value));
                if (new ByteReader(seal.open(PERIOD, mine, i, Kind.SAMPLES, sealed)).getLong() != value) {
                    return false;
                }
            }
            return true;
        };
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var done :
                    threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> work).toList())) {
                assertThat(done.get()).isTrue();
            }
        }
    }

    @Test
    void tracesSwappedInTheDatabaseAreRefused() {
        var household = garages.any();
        var one = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var other = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(900), 1));
        jdbc.update(
                "update trip.trace set samples = (select samples from trip.trace where trip = ?) where trip = ?",
                other.value(),
                one.value());
        assertThatThrownBy(() -> trips.trace(household.owner(), one)).isInstanceOf(IllegalStateException.class);
        assertThat(trips.trace(household.owner(), other).count()).isEqualTo(60);
    }

    @Test
    void aPictureSwappedInTheDatabaseIsRefused() {
        var household = garages.any();
        var one = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var other = garages.recordAll(household.car(), AnyDrive.at(NOON.plusSeconds(900), 1));
        jdbc.update(
                "update trip.trip set picture = (select picture from trip.trip where id = ?) where id = ?",
                other.value(),
                one.value());
        assertThatThrownBy(() -> trips.trip(household.owner(), one)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void noPlaceLiesInTheDatabaseInTheOpen() {
        var household = garages.any();
        var id = garages.recordAll(household.car(), AnyDrive.at(NOON, 1));
        var rows = jdbc.queryForList(
                "select row_to_json(t)::text from trip.trip t where id = ?", String.class, id.value());
        rows.addAll(jdbc.queryForList(
                "select row_to_json(t)::text from trip.trace t where trip = ?", String.class, id.value()));
        assertThat(rows).hasSize(2).noneMatch(row -> row.contains("437384") || row.contains("43.7384"));
    }

    private byte[] sealed() {
        var text = "the way to work".getBytes(StandardCharsets.US_ASCII);
        return seal.seal(PERIOD, TRIP, 3, Kind.SAMPLES, bytes -> {
            for (byte letter : text) {
                bytes.putInt(letter);
            }
        });
    }

    private static void copy(Bytes from, Bytes to) {
        var reader = new ByteReader(from.copy());
        for (int i = 0; i < 30_000; i++) {
            to.putInt(reader.getInt());
        }
    }

    private void assertRefused(PeriodId period, UUID trip, int part, Kind kind, byte[] sealed) {
        assertThatThrownBy(() -> seal.open(period, trip, part, kind, sealed)).isInstanceOf(IllegalStateException.class);
    }
}
