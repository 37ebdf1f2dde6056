package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.sillage.uplink.LinkBench.Workshop;
import io.sillage.wire.ChunkCodec;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who may connect: whoever holds the certificate of a car that is with us, and as nobody else (A03, A26). */
@LinkTest
class ConnectTests {

    private static final String VIN = "JTHABCDE1F2034567";

    @Autowired
    Workshop workshop;

    @Autowired
    Devices devices;

    @Autowired
    LinkRounds rounds;

    @Autowired
    DeviceRegister register;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void aVinAsClientIdOrUserNameNamesNobodyAndTheRealCarStays() throws Exception {
        var victim = workshop.newCar();
        var attacker = workshop.newCar();
        try (var real = workshop.connected(victim)) {
            for (var claim : List.of(VIN, victim.device().toString(), "x".repeat(60), "+/#")) {
                try (var car = attacker.dial(workshop.address().mqttPort(), true)) {
                    assertThat(car.connectAs(claim, null, null).reason())
                            .as(claim)
                            .isEqualTo(0x87);
                }
            }
            try (var car = attacker.dial(workshop.address().mqttPort(), true)) {
                assertThat(car.connectAs(attacker.device().toString(), VIN, null)
                                .reason())
                        .isEqualTo(0x87);
            }
            assertThat(real.isAlive()).isTrue();
        }
    }

    @Test
    void mqtt311IsToldInItsOwnCodes() throws Exception {
        var keys = workshop.newCar();
        try (var car = keys.dial(workshop.address().mqttPort(), false)) {
            assertThat(car.connectAs(VIN, null, null).reason()).isEqualTo(5);
        }
        workshop.connected(keys, false).close();
    }

    @Test
    void aClientIdIsNeeded() throws Exception {
        try (var car = workshop.newCar().dial(workshop.address().mqttPort(), true)) {
            assertThat(car.connectAs("", null, null).reason()).isEqualTo(0x85);
        }
    }

    @Test
    void aLastWillIsNotTaken() throws Exception {
        var keys = workshop.newCar();
        try (var car = keys.dial(workshop.address().mqttPort(), true)) {
            assertThat(car.connectAs(keys.device().toString(), null, new byte[] {1})
                            .reason())
                    .isEqualTo(0x87);
        }
    }

    @Test
    void aCertificateOfOursThatNoRowKnowsIsRefused() throws Exception {
        var keys = CertificateForms.newKeys();
        var device = UUID.randomUUID();
        var own = new Signer(keys.getPrivate(), workshop.authority().certify(device, keys.getPublic()));
        try (var car = workshop.dial(own)) {
            assertThat(car.connect(device).reason()).isEqualTo(0x87);
        }
    }

    @Test
    void strangersDoNotGetPastTls(@TempDir Path elsewhere) {
        var device = UUID.randomUUID();
        var keys = CertificateForms.newKeys();
        var other = CertificateAuthority.open(elsewhere, new KeyFiles(elsewhere), clock);
        var foreign = new Signer(keys.getPrivate(), other.certify(device, keys.getPublic()));
        var server = workshop.authority().newServer(List.of(device.toString()));
        for (var own : new Signer[] {null, foreign, server}) {
            assertThatThrownBy(() -> {
                        try (var car = workshop.dial(own)) {
                            car.connect(device);
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void tls12IsNotSpoken() {
        var keys = workshop.newCar();
        var context = CarKeys.context(
                workshop.authority().root(), new Signer(keys.keys().getPrivate(), keys.certificate()));
        assertThatThrownBy(() -> {
                    try (var socket = (SSLSocket) context.getSocketFactory()
                            .createSocket("localhost", workshop.address().mqttPort())) {
                        socket.setEnabledProtocols(new String[] {"TLSv1.2"});
                        socket.startHandshake();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void aNewConnectionTakesOverFromTheOldOne() throws Exception {
        var keys = workshop.newCar();
        try (var first = workshop.connected(keys);
                var second = workshop.connected(keys)) {
            assertThat(first.end()).isEqualTo(0x8E);
            assertThat(second.isAlive()).isTrue();
        }
    }

    @Test
    void twoUnitsWithOneCertificateRaiseAnAlarmAndAreBothShutOut() throws Exception {
        var keys = workshop.newCar();
        talkInTurn(keys, 6);
        var last = workshop.connected(keys);
        assertThat(last.end()).isEqualTo(0x87);
        await().untilAsserted(() -> assertThat(alarmsOf(keys)).isOne());
        await().untilAsserted(
                        () -> assertThatThrownBy(() -> workshop.connected(keys)).hasMessageContaining("CONNACK 87"));
    }

    /** F04: its network forgets connections, and only the car is told. */
    @Test
    void aCarThatLeavesAFewConnectionsBehindOnABadNetworkIsNoClone() throws Exception {
        var keys = workshop.newCar();
        talkInTurn(keys, 6);
        assertThat(alarmsOf(keys)).isZero();
    }

    private void talkInTurn(CarKeys keys, int turns) throws Exception {
        for (int turn = 0; turn < turns; turn++) {
            var unit = workshop.connected(keys);
            unit.publish(keys.topic(CarTopic.TRIP), ChunkCodec.encode(Chunks.any()));
            unit.next(Packet.PUBACK);
        }
    }

    @Test
    void aCarThatReconnectsOftenWithoutATalkingTwinIsNoClone() throws Exception {
        var keys = workshop.newCar();
        for (int turn = 0; turn < 8; turn++) {
            workshop.connected(keys);
        }
        assertThat(workshop.connected(keys).isAlive()).isTrue();
        assertThat(alarmsOf(keys)).isZero();
    }

    @Test
    void aRevokedCertificateIsDroppedAtOnceAndComesInNoMore() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            long begun = System.nanoTime();
            devices.revokeCertificate(CarIdentity.serialOf(keys.certificate()));
            assertThat(car.end()).isEqualTo(0x87);
            assertThat(System.nanoTime() - begun).isLessThan(2_000_000_000L);
        }
        assertThatThrownBy(() -> workshop.connected(keys)).hasMessageContaining("CONNACK 87");
    }

    @Test
    void aCertificateThatWasRevokedElsewhereIsDroppedOnTheNextRound() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            register.revoke(CarIdentity.serialOf(keys.certificate()), "elsewhere");
            assertThat(rounds.dropEnded()).isOne();
            assertThat(car.end()).isEqualTo(0x87);
        }
    }

    @Test
    void aRetiredDeviceIsOutOfItsCar() throws Exception {
        var keys = workshop.newCar();
        try (var car = workshop.connected(keys)) {
            devices.retire(keys.device());
            assertThat(car.end()).isEqualTo(0x87);
        }
        assertThat(devices.findDeviceOf(keys.car())).isEmpty();
    }

    private int alarmsOf(CarKeys keys) {
        return jdbc.sql("select count(*) from uplink.alarm where device = ?")
                .param(keys.device())
                .query(Integer.class)
                .single();
    }
}
