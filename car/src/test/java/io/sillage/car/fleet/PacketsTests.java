package io.sillage.car.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class PacketsTests {

    @Test
    void connectsAsMqttFiveWithACleanStart() {
        assertThat(hex(Packets.connect("ab"))).isEqualTo("100f00044d5154540502070800" + "00026162");
    }

    @Test
    void subscribesAtQosOne() {
        assertThat(hex(Packets.subscribe(1, "a/b"))).isEqualTo("8209000100" + "0003612f62" + "01");
    }

    @Test
    void aPublishLeavesRoomForItsPacketIdRightBehindTheTopic() {
        var head = Packets.publishHead("v1/x/trip", 300);
        int at = Packets.packetIdAt(head);
        assertThat(head[at]).isZero();
        assertThat(head[at + 1]).isZero();
        assertThat(new String(head, at - 9, 9, java.nio.charset.StandardCharsets.US_ASCII))
                .isEqualTo("v1/x/trip");
    }

    @Test
    void aPublishSaysHowLongItIsWithItsPayload() throws IOException {
        var head = Packets.publishHead("t", 300);
        var whole = java.util.Arrays.copyOf(head, head.length + 300);
        var came = read(whole);
        assertThat(came.kind()).isEqualTo(Packets.PUBLISH);
        assertThat(came.flags()).as("QoS 1").isEqualTo(2);
        assertThat(came.body().length - came.payloadAt()).isEqualTo(300);
    }

    @Test
    void readsAnAcknowledgementWithItsReasonAndWithout() throws IOException {
        assertThat(read(bytes("40020102"))).satisfies(came -> {
            assertThat(came.packetId()).isEqualTo(0x102);
            assertThat(came.reason()).isZero();
        });
        assertThat(read(bytes("4004000799" + "00")).reason()).isEqualTo(0x99);
    }

    @Test
    void refusesAPacketThatIsTooLong() {
        assertThatThrownBy(() -> read(bytes("30ffffff7f")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("at most");
    }

    private static Packets.Came read(byte[] bytes) throws IOException {
        return Packets.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
