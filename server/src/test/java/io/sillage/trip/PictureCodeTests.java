package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.PeriodId;
import io.sillage.wire.Positions;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PictureCodeTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void aPictureComesBack() {
        var trip = trip(AnyDrive.at(NOON, 4));
        var read = PictureCode.get(written(trip));
        assertThat(read.from()).isEqualTo(trip.from());
        assertThat(read.to()).isEqualTo(trip.to());
        assertThat(read.shape()).usingRecursiveComparison().isEqualTo(trip.shape());
        assertThat(read.shape().routeE7()).isNotEmpty();
        assertThat(read.shape().electricPercent()).contains(0, 100);
    }

    @Test
    void aTripWithoutPlacesHasAPictureToo() {
        var drive = AnyDrive.at(NOON, 1);
        var chunk = drive.part(0).withPositions(Positions.NONE);
        var taken = AnyDrive.taken(PeriodId.random(), chunk, NOON.plusSeconds(100));
        var read =
                PictureCode.get(written(Summary.of(Assembly.of(List.of(taken))).trip()));
        assertThat(read.from()).isNull();
        assertThat(read.to()).isNull();
        assertThat(read.shape().routeE7()).isEmpty();
        assertThat(read.shape().speedKmh()).contains((short) 36);
    }

    @Test
    void aLaterVersionIsRefusedByName() {
        assertThatThrownBy(() -> PictureCode.get(new byte[] {9}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version 9");
    }

    @Test
    void damagedBytesAreRefused() {
        var bytes = written(trip(AnyDrive.at(NOON, 2)));
        var random = new SplittableRandom(42);
        for (int i = 0; i < 20_000; i++) {
            var copy = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            if (copy.length > 0) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt();
            }
            try {
                PictureCode.get(copy);
            } catch (IllegalStateException | IllegalArgumentException refused) {
                assertThat(refused)
                        .hasMessageMatching("a stored value is damaged|a picture of version .*|not a place on earth.*");
            }
        }
    }

    private static Trip trip(AnyDrive drive) {
        var period = PeriodId.random();
        var taken = IntStream.range(0, drive.parts())
                .mapToObj(part -> drive.taken(period, part))
                .toList();
        return Summary.of(Assembly.of(taken)).trip();
    }

    private static byte[] written(Trip trip) {
        var bytes = new Bytes(1);
        PictureCode.put(bytes, trip);
        return bytes.copy();
    }
}
