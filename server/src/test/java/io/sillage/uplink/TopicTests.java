package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.ChunkCodec;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a car may say and hear: its own, and nothing else (A25). */
@LinkTest
class TopicTests {

    private static final byte[] NOTHING = {};

    @Autowired
    Workshop workshop;

    @Test
    void aCarHearsItsReceiptsAndCommandsAlone() throws Exception {
        var own = workshop.newCar();
        var other = workshop.newCar();
        try (var car = workshop.connected(own)) {
            for (var filter : List.of(
                    "#",
                    "+/+/+",
                    "v1/+/receipt",
                    "v1/" + own.device() + "/#",
                    "$SYS/#",
                    "$share/g/#",
                    "$share/g/" + own.topic(CarTopic.RECEIPT),
                    other.topic(CarTopic.RECEIPT),
                    other.topic(CarTopic.COMMAND),
                    own.topic(CarTopic.TRIP),
                    own.topic(CarTopic.RECEIPT) + "/",
                    own.topic(CarTopic.RECEIPT).toUpperCase(java.util.Locale.ROOT))) {
                assertThat(car.subscribe(filter).reason()).as(filter).isEqualTo(0x87);
            }
            assertThat(car.subscribe(own.topic(CarTopic.RECEIPT)).reason()).isOne();
            assertThat(car.subscribe(own.topic(CarTopic.COMMAND)).reason()).isOne();
        }
    }

    @Test
    void nothingOfAnotherCarsTrafficReachesIt() throws Exception {
        var listener = workshop.newCar();
        var talker = workshop.newCar();
        try (var ear = workshop.connected(listener);
                var car = workshop.connected(talker)) {
            ear.subscribe("#");
            ear.subscribe(talker.topic(CarTopic.RECEIPT));
            ear.subscribe(listener.topic(CarTopic.RECEIPT));
            car.subscribe(talker.topic(CarTopic.RECEIPT));
            for (int i = 0; i < 20; i++) {
                car.publish(talker.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
                car.acknowledge(car.next(Packet.PUBLISH));
            }
            assertThat(ear.within(500)).isEmpty();
        }
    }

    @Test
    void aCarPublishesToItsOwnTopicsAlone() throws Exception {
        var own = workshop.newCar();
        var other = workshop.newCar();
        try (var car = workshop.connected(own)) {
            for (var topic : List.of(
                    other.topic(CarTopic.TRIP),
                    other.topic(CarTopic.COMMAND),
                    own.topic(CarTopic.COMMAND),
                    own.topic(CarTopic.RECEIPT),
                    "v2/" + own.device() + "/trip",
                    "v1/" + own.device() + "/trip/more",
                    "$SYS/uptime",
                    "x",
                    "/".repeat(60_000))) {
                car.publish(topic, NOTHING);
                assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x87);
            }
            assertThat(car.isAlive()).isTrue();
        }
    }

    @Test
    void inMqtt311ARefusalIsTheEndOfTheConnection() throws Exception {
        var own = workshop.newCar();
        var other = workshop.newCar();
        try (var car = workshop.connected(own, false)) {
            assertThat(car.subscribe("#").reason()).isEqualTo(0x80);
            car.publish(other.topic(CarTopic.TRIP), NOTHING);
            assertThat(car.end()).isEqualTo(-1);
        }
    }

    @Test
    void whatWeDoNotOfferEndsTheConnectionWithItsReason() throws Exception {
        var alias = new Packet.Body().one(0x23).two(1).bytes();
        assertThat(endAfter(NOTHING, 2 | 1)).isEqualTo(0x9A);
        assertThat(endAfter(alias, 2)).isEqualTo(0x94);
        assertThat(endAfter(NOTHING, 0)).isEqualTo(0x9B);
        assertThat(endAfter(NOTHING, 4)).isEqualTo(0x9B);
    }

    private int endAfter(byte[] properties, int flags) throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()), properties, flags);
            return car.end();
        }
    }
}
