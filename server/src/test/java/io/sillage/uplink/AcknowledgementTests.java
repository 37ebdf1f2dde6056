package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ReceiptCodec;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A car is told that its message is kept once it is on disk, and never on a doubt (F01, F02, F08). */
@LinkTest
class AcknowledgementTests {

    @Autowired
    Workshop workshop;

    @Autowired
    FakeUplink uplink;

    @AfterEach
    void recordAgain() {
        uplink.behave();
    }

    @Test
    void comesWithAReceiptOnceTheTripIsRecorded() throws Exception {
        var keys = workshop.newCar();
        var chunk = Chunks.any();
        try (var car = workshop.connected(keys)) {
            assertThat(car.subscribe(keys.topic(CarTopic.RECEIPT)).reason()).isOne();
            int id = car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));

            var puback = car.next(Packet.PUBACK);
            assertThat(puback.reason()).isZero();
            assertThat(puback.packetId()).isEqualTo(id);
            assertThat(uplink.has(chunk.id())).isTrue();
            var receipt = ReceiptCodec.decode(car.next(Packet.PUBLISH).payload(true), null);
            assertThat(receipt.stored()).containsExactly(chunk.id());
        }
    }

    @Test
    void answersACarInTheFormItSpeaks() throws Exception {
        var keys = workshop.newCar();
        var chunk = Chunks.any();
        try (var car = workshop.connected(keys)) {
            car.subscribe(keys.topic(CarTopic.RECEIPT));
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encodeJson(chunk), ChunkCodec.JSON);
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
            var receipt = ReceiptCodec.decode(car.next(Packet.PUBLISH).payload(true), ChunkCodec.JSON);
            assertThat(receipt.stored()).containsExactly(chunk.id());
        }
    }

    @Test
    void comesInMqtt311TooWithAReceiptThatCanSayNo() throws Exception {
        var keys = workshop.newCar();
        var chunk = Chunks.any();
        try (var car = workshop.connected(keys, false)) {
            car.subscribe(keys.topic(CarTopic.RECEIPT));
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encodeJson(chunk));
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
            var stored = car.next(Packet.PUBLISH);
            assertThat(ReceiptCodec.decode(stored.payload(false), ChunkCodec.JSON)
                            .stored())
                    .containsExactly(chunk.id());
            uplink.behave(batch -> List.of(new Outcome.Refused("chunk-conflict", "the same id with other content")));
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            var refused = ReceiptCodec.decode(car.next(Packet.PUBLISH).payload(false), null);
            assertThat(refused.refused()).hasSize(1);
        }
    }

    @Test
    void waitsForTheCommit() throws Exception {
        var committed = new CountDownLatch(1);
        uplink.behave(batch -> {
            await(committed);
            return uplink.store(batch);
        });
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            assertThat(car.within(500)).isEmpty();
            committed.countDown();
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
    }

    @Test
    void isWithheldAndTheConnectionEndsWhenNothingCouldBeRecorded() throws Exception {
        uplink.behave(batch -> {
            throw new org.springframework.dao.DataAccessResourceFailureException("the database is down");
        });
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            var answer = car.next();
            assertThat(answer.type()).isEqualTo(Packet.DISCONNECT);
            assertThat(answer.reason()).isEqualTo(0x97);
        }
    }

    @Test
    void isWithheldInMqtt311ByClosing() throws Exception {
        uplink.behave(batch -> {
            throw new org.springframework.dao.DataAccessResourceFailureException("the database is down");
        });
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys, false)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            assertThat(car.end()).isEqualTo(-1);
        }
    }

    @Test
    void saysNoWithAReasonToWhatCanNeverBeStored() throws Exception {
        uplink.behave(batch -> batch.stream()
                .map(report -> (Outcome) new Outcome.Refused("chunk-changed", "the same id came with other content"))
                .toList());
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.subscribe(keys.topic(CarTopic.RECEIPT));
            var chunk = Chunks.any();
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
            assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x99);
            var receipt = ReceiptCodec.decode(car.next(Packet.PUBLISH).payload(true), null);
            assertThat(receipt.refused()).singleElement().satisfies(refused -> {
                assertThat(refused.chunk()).isEqualTo(chunk.id());
                assertThat(refused.code()).isEqualTo("chunk-changed");
            });
        }
    }

    @Test
    void saysNoWhenTheNumberOfOutcomesDoesNotFit() throws Exception {
        uplink.behave(batch -> List.of());
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            assertThat(car.next().type()).isEqualTo(Packet.DISCONNECT);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
