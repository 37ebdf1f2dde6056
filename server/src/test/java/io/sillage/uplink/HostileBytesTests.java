package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bytes that no honest car sends: each hurts the connection it comes on, and no other (A27). */
@LinkTest
class HostileBytesTests {

    @Autowired
    Workshop workshop;

    @Autowired
    FakeUplink uplink;

    @Autowired
    InFlight inFlight;

    @Autowired
    JdbcClient jdbc;

    private CarKeys keys;
    private RawCar neighbour;
    private CarKeys neighbourKeys;

    @BeforeEach
    void aNeighbourIsConnected() throws IOException {
        keys = workshop.newCar();
        neighbourKeys = workshop.newCar();
        neighbour = workshop.connected(neighbourKeys);
    }

    @AfterEach
    void theNeighbourIsStillHeard() throws IOException {
        try (var car = neighbour) {
            car.publish(neighbourKeys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
        await().untilAsserted(() -> assertThat(inFlight.held()).isZero());
    }

    @Test
    void aSecondConnectEndsTheConnection() throws Exception {
        try (var car = workshop.connected(keys)) {
            car.send(RawCar.connect(true, keys.device().toString(), null, null));
            car.end();
        }
    }

    @Test
    void aPacketThatIsTooLargeEndsItWithItsReason() throws Exception {
        try (var car = workshop.connected(keys)) {
            var announced = new Packet.Body().one(0x32).length(LinkPorts.MAX_PACKET + 100);
            car.send(announced.text(keys.topic(CarTopic.TRIP)).two(1).length(0).bytes());
            assertThat(car.end()).isEqualTo(0x95);
        }
    }

    @Test
    void packetsThatCannotBeReadEndTheConnection() throws Exception {
        for (var packet : List.of(
                new Packet(Packet.PUBLISH, 6, new byte[] {0, 1, 'x', 0, 1, 0}).bytes(),
                new byte[] {0x32, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 1},
                new Packet(0, 0, new byte[] {1}).bytes(),
                new Packet(Packet.SUBSCRIBE, 2, new byte[] {0, 0, 0}).bytes(),
                new Packet(
                                Packet.PUBLISH,
                                2,
                                new Packet.Body().text("v1/#").two(1).length(0).bytes())
                        .bytes())) {
            try (var car = workshop.connected(workshop.newCar())) {
                car.send(packet);
                assertThatCode(car::end).as(HexFormat.of().formatHex(packet)).doesNotThrowAnyException();
            }
        }
    }

    @Test
    void acknowledgementsOfWhatWasNeverSentHurtNobody() throws Exception {
        for (var packet : List.of(
                "POST / HTTP/1.1\r\n\r\n".repeat(9).getBytes(),
                new Packet(Packet.PUBACK, 0, new byte[] {0, 1, 0x7F, 0}).bytes(),
                new Packet(Packet.PUBACK, 0, new byte[] {0, 1}).bytes(),
                new Packet(Packet.DISCONNECT, 0, new byte[] {0x7F, 0}).bytes())) {
            try (var car = workshop.connected(workshop.newCar())) {
                car.send(packet);
            }
        }
        try (var neighbour = workshop.connected(keys)) {
            assertThat(neighbour.subscribe(keys.topic(CarTopic.RECEIPT)).type()).isEqualTo(Packet.SUBACK);
        }
    }

    @Test
    void moreInFlightThanAgreedEndsIt() throws Exception {
        var held = new java.util.concurrent.CountDownLatch(1);
        uplink.behave(batch -> {
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return uplink.store(batch);
        });
        try (var car = workshop.connected(keys)) {
            for (int i = 0; i < 9; i++) {
                car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            }
            assertThat(car.end()).isEqualTo(0x93);
        } finally {
            held.countDown();
            uplink.behave();
        }
    }

    @Test
    void whoSaysNothingBeforeConnectIsCutOff() throws Exception {
        long begun = System.nanoTime();
        try (var car = keys.dial(workshop.address().mqttPort(), true)) {
            car.send(new byte[] {0x10});
            assertThat(car.end()).isEqualTo(-1);
        }
        assertThat(System.nanoTime() - begun).isLessThan(8_000_000_000L);
    }

    @Test
    void whoDripsHisConnectByteByByteIsCutOff() throws Exception {
        var connect = RawCar.connect(true, keys.device().toString(), null, null);
        int sent = 0;
        try (var car = keys.dial(workshop.address().mqttPort(), true)) {
            for (byte each : connect) {
                car.send(new byte[] {each});
                sent++;
                Thread.sleep(200);
            }
        } catch (IOException cut) {
            // expected: the server has closed
        }
        assertThat(sent).isLessThan(connect.length);
    }

    @Test
    void manyHalfOpenConnectionsLeaveRoomForCars() throws Exception {
        var halfOpen = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 500; i++) {
                halfOpen.add(new Socket("localhost", workshop.address().mqttPort()));
            }
            workshop.connected(keys).close();
        } finally {
            for (var socket : halfOpen) {
                socket.close();
            }
        }
    }

    @Test
    void whatIsNoChunkIsRefusedAndRememberedWithoutItsContent() throws Exception {
        var chunk = ChunkCodec.encode(Chunks.any());
        try (var car = workshop.connected(keys)) {
            for (var payload : List.of(
                    new byte[] {1, 2, 3},
                    Arrays.copyOf(chunk, chunk.length - 5),
                    new byte[Chunk.MAX_BYTES + 1],
                    "{\"positions\":{\"latitudeE7\":[437384001,\"x\"]}}".getBytes())) {
                car.publish(keys.topic(CarTopic.TRIP), payload, payload[0] == '{' ? ChunkCodec.JSON : null);
                assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x99);
            }
            car.publish(keys.topic(CarTopic.TRIP), chunk, "text/plain");
            assertThat(car.next(Packet.PUBACK).reason()).isEqualTo(0x99);
            car.publish(keys.topic(CarTopic.TRIP), chunk);
            assertThat(car.next(Packet.PUBACK).reason()).isZero();
        }
        var rows = jdbc.sql("select q::text from uplink.quarantine q where device = ?")
                .param(keys.device())
                .query(String.class)
                .list();
        assertThat(rows).hasSize(4).allSatisfy(row -> assertThat(row).doesNotContain("437384001"));
    }

    @Test
    void aFloodOfBadMessagesEndsTheConnection() throws Exception {
        try (var car = workshop.connected(keys)) {
            int refused = 0;
            Packet answer;
            do {
                car.publish(keys.topic(CarTopic.TRIP), new byte[] {1});
                answer = car.next();
                refused++;
            } while (answer.type() == Packet.PUBACK && refused < 1_000);
            assertThat(answer.type()).isEqualTo(Packet.DISCONNECT);
            assertThat(answer.reason()).isEqualTo(0x96);
            assertThat(refused).isEqualTo(101);
        }
    }

    @Test
    void whoPingsAndNeverReadsIsCutOff() throws Exception {
        var pings = new byte[32 * 1024];
        for (int i = 0; i < pings.length; i += 2) {
            pings[i] = (byte) (Packet.PINGREQ << 4);
        }
        try (var car = workshop.connected(keys)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 2_000; i++) {
                            car.send(pings);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void whoNeverAcknowledgesHisReceiptsIsSentAway() throws Exception {
        try (var car = workshop.connected(keys)) {
            car.subscribe(keys.topic(CarTopic.RECEIPT));
            int receipts = 0;
            Packet answer;
            do {
                car.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
                do {
                    answer = car.next();
                    receipts += answer.type() == Packet.PUBLISH ? 1 : 0;
                } while (answer.type() == Packet.PUBLISH);
            } while (answer.type() == Packet.PUBACK);
            assertThat(answer.reason()).isEqualTo(0x97);
            assertThat(receipts).isLessThanOrEqualTo(8);
        }
    }
}
