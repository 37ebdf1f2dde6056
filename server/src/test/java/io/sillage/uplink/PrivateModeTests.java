package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.Digest;
import io.sillage.privacy.PrivateInterval;
import io.sillage.privacy.PrivateIntervals;
import io.sillage.privacy.SetIn;
import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.CarState;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.Place;
import io.sillage.wire.PrivateTime;
import io.sillage.wire.StateCodec;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A position taken in private mode goes no further than the connection it came on (R29, A28). */
@LinkTest
class PrivateModeTests {

    private static final Instant FROM = Chunks.START.plusSeconds(3);
    private static final Instant UNTIL = Chunks.START.plusSeconds(7);

    @Autowired
    Workshop workshop;

    @Autowired
    FakeUplink uplink;

    @Autowired
    LastStates states;

    @Autowired
    PrivateIntervals intervals;

    @Test
    void positionsAreLeftOutByWhenTheyWereTakenAndAllElseIsKept() throws Exception {
        var keys = workshop.newCar();
        intervals.begin(keys.car(), SetIn.APP, FROM);
        intervals.end(keys.car(), SetIn.APP, UNTIL);
        var chunk = Chunks.any();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
        var kept = uplink.report(chunk.id()).chunk();
        assertThat(kept.trace().positions().timeMs()).containsExactly(0, 1000, 2000, 7000, 8000, 9000);
        assertThat(kept.trace().positions().latitudeE7()).hasSize(6);
        assertThat(kept.trace().count()).isEqualTo(10);
        assertThat(uplink.report(chunk.id()).privatePositions()).isEqualTo(4);
        assertThat(uplink.report(chunk.id()).sha256()).isEqualTo(Digest.of(ChunkCodec.encode(chunk)));
    }

    @Test
    void aChangeWhileTheCarIsConnectedCountsFromTheNextMessageOn() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            var open = Chunks.any();
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(open));
            car.next(Packet.PUBACK);
            intervals.begin(keys.car(), SetIn.APP, FROM);
            var closed = Chunks.any();
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(closed));
            car.next(Packet.PUBACK);
            assertThat(uplink.report(open.id()).chunk().trace().positions().count())
                    .isEqualTo(10);
            assertThat(uplink.report(closed.id()).chunk().trace().positions().count())
                    .isEqualTo(3);
        }
    }

    @Test
    void aStateSaysWhereTheCarIsOnlyOutsideIt() throws Exception {
        var keys = workshop.newCar();
        intervals.begin(keys.car(), SetIn.APP, FROM);
        intervals.end(keys.car(), SetIn.APP, UNTIL);
        try (var car = workshop.connected(keys)) {
            tell(car, keys, state(Chunks.START, null));
            assertThat(states.of(keys.car()).parked()).isNotNull();
            tell(car, keys, state(FROM, null));
            assertThat(states.of(keys.car()).parked()).isNull();
            assertThat(states.of(keys.car()).activeDestination()).isNull();
            assertThat(states.of(keys.car()).odometerM()).isEqualTo(12_345_000L);
            tell(car, keys, state(Chunks.START, true));
            assertThat(states.of(keys.car()).parked()).isNull();
        }
    }

    @Test
    void aPlaceFromATimeThatTheCarItselfCallsPrivateGoesNoFurtherEither() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            for (int second : new int[] {2, 3, 6, 7}) {
                var at = Chunks.START.plusSeconds(second);
                tell(car, keys, state(at, null).withPrivateMode(false, List.of(new PrivateTime(FROM, UNTIL))));
                assertThat(states.of(keys.car()).parked() == null)
                        .as("hidden at second %d", second)
                        .isEqualTo(second >= 3 && second < 7);
            }
            assertThat(states.of(keys.car()).privateTimes()).containsExactly(new PrivateInterval(FROM, UNTIL));
        }
    }

    private static void tell(RawCar car, CarKeys keys, CarState state) throws Exception {
        car.publish(keys.topic(CarTopic.STATE), StateCodec.encodeJson(state), ChunkCodec.JSON);
        assertThat(car.next(Packet.PUBACK).reason()).isZero();
    }

    private static CarState state(Instant at, @Nullable Boolean silent) {
        var place = new Place(437_384_000, 74_246_000, at);
        return new CarState(
                UUID.randomUUID(),
                1,
                at.plus(Duration.ofMillis(1)),
                12_345_000L,
                500,
                600,
                12_600,
                List.of(),
                List.of("front left"),
                List.of(),
                true,
                place,
                place,
                silent,
                List.of());
    }
}
