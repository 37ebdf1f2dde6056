package io.sillage.trip;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.trip.CarClock.Reading;
import io.sillage.wire.Chunk;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A car's clock that cannot be right is not believed: then the receipt says when it was (F12). */
class CarClockTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final AnyDrive DRIVE = AnyDrive.at(NOON, 3);

    @Test
    void aSensibleClockIsBelieved() {
        var clock = of(at(0, NOON, NOON.plusSeconds(61)), at(1, NOON.plusSeconds(60), NOON.plusSeconds(121)));
        assertThat(clock).isEqualTo(new CarClock(NOON.toEpochMilli(), false));
    }

    @Test
    void aClockAheadOfTheReceiptByMoreThanFiveMinutesIsNot() {
        var ends = NOON.plusSeconds(59);
        assertThat(of(at(0, NOON, ends.minusSeconds(300))).corrected()).isFalse();
        assertThat(of(at(0, NOON, ends.minusSeconds(300).minusMillis(1))).corrected())
                .isTrue();
    }

    @Test
    void aClockBehindByMoreThanIsEverKeptIsNot() {
        var longest = Duration.ofDays(1_100);
        assertThat(of(at(0, NOON, NOON.plus(longest))).corrected()).isFalse();
        assertThat(of(at(0, NOON, NOON.plus(longest).plusMillis(1))).corrected())
                .isTrue();
    }

    @Test
    void withoutAClockAPartEndsWhenItWasReceived() {
        var received = NOON.plusSeconds(59);
        assertThat(CarClock.placeAlone(chunk(0, Instant.EPOCH), received)).isEqualTo(NOON);
        assertThat(CarClock.placeAlone(chunk(0, NOON.plus(Duration.ofDays(1))), received))
                .isEqualTo(NOON);
        assertThat(CarClock.placeAlone(chunk(0, NOON.minus(Duration.ofDays(365 * 20))), received))
                .isEqualTo(NOON);
    }

    @Test
    void withoutAClockTheMonotonicOneKeepsThePartsApart() {
        var clock = of(
                at(0, Instant.EPOCH, NOON.plusSeconds(59)),
                at(1, Instant.EPOCH.plusSeconds(60), NOON.plusSeconds(500)));
        assertThat(clock.corrected()).isTrue();
        assertThat(clock.startMs(chunk(1, Instant.EPOCH)) - clock.startMs(chunk(0, Instant.EPOCH)))
                .isEqualTo(60_000);
        assertThat(clock.startMs(chunk(0, Instant.EPOCH))).isEqualTo(NOON.toEpochMilli());
    }

    @Test
    void aClockSetWhileDrivingCountsFromItsSetting() {
        var clock = of(
                at(0, NOON.minus(Duration.ofDays(9)), NOON.plusSeconds(200)),
                at(1, NOON.plusSeconds(60), NOON.plusSeconds(200)));
        assertThat(clock).isEqualTo(new CarClock(NOON.toEpochMilli(), true));
    }

    @Test
    void aSecondMoreOrLessIsNoSetting() {
        var half = NOON.plusSeconds(60);
        var received = NOON.plusSeconds(300);
        assertThat(of(at(0, NOON, received), at(1, half.plusSeconds(30), received))
                        .corrected())
                .isFalse();
        assertThat(of(at(0, NOON, received), at(1, half.plusMillis(30_001), received))
                        .corrected())
                .isTrue();
    }

    private static CarClock of(Reading... session) {
        return CarClock.of(List.of(session));
    }

    private static Reading at(int part, Instant wallClock, Instant receivedAt) {
        return new Reading(chunk(part, wallClock), receivedAt);
    }

    private static Chunk chunk(int part, Instant wallClock) {
        var chunk = DRIVE.part(part);
        return new Chunk(
                chunk.id(),
                chunk.tripId(),
                part,
                chunk.first(),
                chunk.last(),
                wallClock,
                chunk.monotonic(),
                null,
                null,
                chunk.fuelSource(),
                chunk.trace());
    }
}
