package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.sillage.kernel.StoreHealth;
import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.MalformedChunk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** What happens when more comes than can be kept: nothing is acknowledged that is not, and all is well after (F08, F10). */
@LinkTest
class OverloadTests {

    private static final long LIMIT_BYTES = 16 * 1024 * 1024;
    private static final int EACH = 5;

    @Autowired
    Workshop workshop;

    @Autowired
    FakeUplink uplink;

    @Autowired
    InFlight inFlight;

    @MockitoBean
    StoreHealth store;

    @AfterEach
    void recordAgain() {
        uplink.behave();
    }

    @Test
    void beyondWhatWeHoldCarsWaitAWhileAndAreThenSentAwayUnacknowledged() throws Exception {
        try (var crowd = new Crowd()) {
            try (var oneTooMany = sending(crowd.payload)) {
                assertThat(oneTooMany.within(500)).isEmpty();
                assertThat(oneTooMany.end()).isEqualTo(0x97);
            }
            crowd.recordAndBeAcknowledged();
        }
        await().untilAsserted(() -> assertThat(inFlight.held()).isZero());
    }

    @Test
    void whoWaitedIsLetInWhenThereIsRoomAgain() throws Exception {
        try (var crowd = new Crowd();
                var waiting = sending(crowd.payload)) {
            assertThat(waiting.within(300)).isEmpty();
            crowd.recordAndBeAcknowledged();
            requireAllAcknowledged(waiting);
            assertThat(waiting.isAlive()).isTrue();
        }
        await().untilAsserted(() -> assertThat(inFlight.held()).isZero());
    }

    /** As many cars with large chunks under way as fit, and a recorder that waits for a word. */
    private final class Crowd implements AutoCloseable {

        private final CountDownLatch word = new CountDownLatch(1);
        private final ArrayList<RawCar> cars = new ArrayList<>();
        private final byte[] payload;

        Crowd() throws IOException, MalformedChunk {
            org.mockito.Mockito.when(store.accepting()).thenReturn(true);
            uplink.behave(batch -> {
                OverloadTests.wait(word);
                return uplink.store(batch);
            });
            var large = Chunks.of(new ChunkId(UUID.randomUUID(), 0), 19_000);
            payload = ChunkCodec.encode(large);
            long memory = ChunkMemory.bytesOf(ChunkCodec.decode(payload, null));
            for (long fit = LIMIT_BYTES / memory / EACH; fit > 0; fit--) {
                cars.add(sending(payload));
                await().until(() -> inFlight.held() == cars.size() * EACH * memory);
            }
        }

        void recordAndBeAcknowledged() throws IOException {
            word.countDown();
            for (var car : cars) {
                requireAllAcknowledged(car);
            }
        }

        @Override
        public void close() throws IOException {
            word.countDown();
            for (var car : cars) {
                car.close();
            }
        }
    }

    private static void requireAllAcknowledged(RawCar car) throws IOException {
        for (int i = 0; i < EACH; i++) {
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
    }

    private RawCar sending(byte[] chunk) throws IOException {
        var keys = workshop.newCar();
        var car = workshop.connected(keys);
        for (int j = 0; j < EACH; j++) {
            car.publish(keys.topic(CarTopic.TRIP), chunk);
        }
        return car;
    }

    @Test
    void aFullDiskWithholdsAndRecoversByItself() throws Exception {
        var roomy = new AtomicBoolean();
        org.mockito.Mockito.when(store.accepting()).thenAnswer(asked -> roomy.get());
        var keys = workshop.newCar();
        var chunk = Chunks.any();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            var answer = car.next();
            assertThat(answer.type()).isEqualTo(Packet.DISCONNECT);
            assertThat(answer.reason()).isEqualTo(0x97);
            assertThat(uplink.has(chunk.id())).isFalse();
        }
        roomy.set(true);
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
    }

    @Test
    void aPartThatCannotBeRecordedHoldsUpNoNeighbourAndIsRefusedWhenItIsSureToBeItsFault() throws Exception {
        org.mockito.Mockito.when(store.accepting()).thenReturn(true);
        var poison = Chunks.any();
        uplink.behave(batch -> {
            if (batch.stream().anyMatch(report -> report.chunk().id().equals(poison.id()))) {
                throw new IllegalStateException("this one cannot be drawn");
            }
            return uplink.store(batch);
        });
        var bad = workshop.newCar();
        var good = workshop.newCar();
        assertThat(answerTo(bad, poison)).isEqualTo(0x97);
        assertThat(answerTo(bad, poison))
                .as("as long as nothing was stored since")
                .isEqualTo(0x97);
        assertThat(answerTo(good, Chunks.any())).isZero();
        assertThat(answerTo(bad, poison)).isEqualTo(0x99);
    }

    @Test
    void goodNeighboursInOneBatchAreStored() throws Exception {
        org.mockito.Mockito.when(store.accepting()).thenReturn(true);
        var poison = Chunks.any();
        var begun = new CountDownLatch(1);
        uplink.behave(batch -> {
            wait(begun);
            if (batch.stream().anyMatch(report -> report.chunk().id().equals(poison.id()))) {
                throw new IllegalStateException("this one cannot be drawn");
            }
            return uplink.store(batch);
        });
        var bad = workshop.newCar();
        var good = workshop.newCar();
        try (var badCar = workshop.connected(bad);
                var goodCar = workshop.connected(good)) {
            goodCar.publish(good.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            for (int i = 0; i < 3; i++) {
                goodCar.publish(good.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            }
            badCar.publish(bad.topic(CarTopic.TRIP), ChunkCodec.encode(poison));
            begun.countDown();
            for (int i = 0; i < 4; i++) {
                assertThat(goodCar.next(Packet.PUBACK).reason()).isZero();
            }
            assertThat(badCar.end()).isEqualTo(0x97);
        }
    }

    @Test
    void nothingAcknowledgedIsLostWhenRecordingBreaksOff() throws Exception {
        org.mockito.Mockito.when(store.accepting()).thenReturn(true);
        assertThat(lostWhenBrokenOff(uplink::store)).isEmpty();
    }

    /** The control of the test above: a recorder that answers before it has stored is seen to lose. */
    @Test
    void aRecorderThatAnswersBeforeTheCommitIsSeenToLose() throws Exception {
        org.mockito.Mockito.when(store.accepting()).thenReturn(true);
        assertThat(lostWhenBrokenOff(OverloadTests::promise)).isNotEmpty();
    }

    private static List<Outcome> promise(List<Report> batch) {
        return batch.stream().map(report -> (Outcome) new Outcome.Stored(false)).toList();
    }

    /** Acknowledged, and not stored: what is left when the recorder is killed after ten reports. */
    private Set<ChunkId> lostWhenBrokenOff(java.util.function.Function<List<Report>, List<Outcome>> recorder)
            throws Exception {
        var reports = new java.util.concurrent.atomic.AtomicInteger();
        uplink.behave(batch -> {
            if (reports.addAndGet(batch.size()) > 10) {
                throw new org.springframework.dao.DataAccessResourceFailureException("killed");
            }
            return recorder.apply(batch);
        });
        var lost = new HashSet<ChunkId>();
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            for (int i = 0; i < 20; i++) {
                var chunk = Chunks.any();
                car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
                if (car.next(Packet.PUBACK).reason() == 0 && !uplink.has(chunk.id())) {
                    lost.add(chunk.id());
                }
            }
        } catch (IOException end) {
            // expected: the car is sent away when the recorder is killed
        }
        return lost;
    }

    private int answerTo(CarKeys keys, Chunk chunk) throws IOException {
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            return car.next().reason();
        }
    }

    private static void wait(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
