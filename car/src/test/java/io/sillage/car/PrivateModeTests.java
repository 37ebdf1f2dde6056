package io.sillage.car;

import static io.sillage.car.PrivateMode.SetIn.APP;
import static io.sillage.car.PrivateMode.SetIn.CAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.wire.CarState;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkId;
import io.sillage.wire.Place;
import io.sillage.wire.Positions;
import io.sillage.wire.PrivateTime;
import io.sillage.wire.Trace;
import io.sillage.wire.v1.FuelSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Private mode in the car: two switches, and no position while either is on (R29, R31, A22). */
class PrivateModeTests {

    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");

    @TempDir
    Path folder;

    private PrivateMode mode;

    @BeforeEach
    void open() throws IOException {
        mode = PrivateMode.in(folder);
    }

    @Test
    void dropsPositionsFromItsFirstMomentToTheOneBeforeItsEnd() throws IOException {
        mode.set(CAR, true, NOON.plusSeconds(3));
        mode.set(CAR, false, NOON.plusSeconds(7));
        assertThat(mode.censor(chunk()).trace().positions().timeMs()).containsExactly(0, 1000, 2000, 7000, 8000, 9000);
        assertThat(mode.censor(chunk()).trace().count()).isEqualTo(10);
        assertThat(mode.hides(NOON.plusMillis(2_999))).isFalse();
        assertThat(mode.hides(NOON.plusMillis(3_000))).isTrue();
        assertThat(mode.hides(NOON.plusMillis(6_999))).isTrue();
        assertThat(mode.hides(NOON.plusMillis(7_000))).isFalse();
    }

    @Test
    void neitherSwitchEndsWhatTheOtherBegan() throws IOException {
        mode.set(APP, true, NOON);
        mode.set(CAR, true, NOON.plusSeconds(1));
        mode.set(CAR, false, NOON.plusSeconds(2));
        assertThat(mode.isOn()).isTrue();
        mode.set(APP, false, NOON.plusSeconds(3));
        assertThat(mode.isOn()).isFalse();
    }

    @Test
    void theOwnerIsToldWhyTheCarStaysPrivate() throws IOException {
        mode.set(CAR, true, NOON);
        assertThat(mode.obey(true, NOON)).isEmpty();
        assertThat(mode.obey(false, NOON.plusSeconds(1))).contains("private mode was set in the car");
        assertThat(mode.isOn(APP)).isFalse();
        assertThat(mode.isOn()).isTrue();
        mode.set(CAR, false, NOON.plusSeconds(2));
        assertThat(mode.isOn()).isFalse();
        assertThat(mode.obey(false, NOON.plusSeconds(3))).isEmpty();
    }

    @Test
    void survivesARestart() throws IOException {
        mode.set(CAR, true, NOON);
        mode.set(CAR, false, NOON.plusSeconds(5));
        mode.set(APP, true, NOON.plusSeconds(60));
        var again = PrivateMode.in(folder);
        assertThat(again.isOn(APP)).isTrue();
        assertThat(again.isOn(CAR)).isFalse();
        assertThat(again.hides(NOON.plusSeconds(4))).isTrue();
        assertThat(again.hides(NOON.plusSeconds(5))).isFalse();
        assertThat(again.setHere(16)).containsExactly(new PrivateTime(NOON, NOON.plusSeconds(5)));
    }

    @Test
    void tellsTheNewestOfWhatWasSetInTheCarAlone() throws IOException {
        mode.set(APP, true, NOON);
        for (int i = 0; i < 20; i++) {
            mode.set(CAR, true, NOON.plusSeconds(2L * i));
            mode.set(CAR, false, NOON.plusSeconds(2L * i + 1));
        }
        assertThat(mode.setHere(16)).hasSize(16);
        assertThat(mode.setHere(16).getLast()).isEqualTo(new PrivateTime(NOON.plusSeconds(38), NOON.plusSeconds(39)));
    }

    @Test
    void forgetsWhatIsLongOverAndNeverWhatIsOn() throws IOException {
        mode.set(APP, true, NOON);
        for (int i = 0; i < 300; i++) {
            mode.set(CAR, true, NOON.plusSeconds(2L * i));
            mode.set(CAR, false, NOON.plusSeconds(2L * i + 1));
        }
        assertThat(mode.setHere(1_000)).hasSizeLessThanOrEqualTo(256);
        assertThat(mode.isOn(APP)).isTrue();
        assertThat(PrivateMode.in(folder).isOn(APP)).isTrue();
    }

    @Test
    void aStateSaysNoPlaceWhileItIsOnNorOneFromThen() throws IOException {
        var place = new Place(437_384_000, 74_246_000, NOON.plusSeconds(1));
        var state = CarStates.unmeasured(NOON.plusSeconds(2)).withPlaces(place, place);
        mode.set(CAR, true, NOON);
        assertHidden(CarStates.seenThrough(mode, state), true);
        mode.set(CAR, false, NOON.plusSeconds(2));
        var after = CarStates.seenThrough(mode, state);
        assertHidden(after, false);
        assertThat(after.privateTimes()).containsExactly(new PrivateTime(NOON, NOON.plusSeconds(2)));
        var elsewhere = new Place(1, 1, NOON.plusSeconds(2));
        assertThat(CarStates.seenThrough(mode, state.withPlaces(elsewhere, null))
                        .parked())
                .isEqualTo(elsewhere);
    }

    private static void assertHidden(CarState told, boolean on) {
        assertThat(told.parked()).isNull();
        assertThat(told.activeDestination()).isNull();
        assertThat(told.privateMode()).isEqualTo(on);
    }

    private static Chunk chunk() {
        var times = new int[10];
        for (int i = 0; i < times.length; i++) {
            times[i] = i * 1000;
        }
        return new Chunk(
                new ChunkId(UUID.randomUUID(), 0),
                UUID.randomUUID(),
                0,
                true,
                true,
                NOON,
                Duration.ZERO,
                null,
                null,
                FuelSource.MEASURED,
                new Trace(times, Map.of(), new Positions(times, times, times, null)));
    }
}
