package io.sillage.car.fleet;

import io.sillage.wire.ChunkCodec;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** The few packets of MQTT 5 that a load maker needs, as bytes (OASIS MQTT 5.0, chapters 2 and 3). */
final class Packets {

    static final int CONNACK = 2;
    static final int PUBLISH = 3;
    static final int PUBACK = 4;
    static final int SUBACK = 9;
    static final int DISCONNECT = 14;

    private static final int CLEAN_START = 2;
    private static final int KEEP_ALIVE_SECONDS = 1_800;
    private static final int CONTENT_TYPE = 3;
    private static final int LARGEST = 1 << 20;

    private Packets() {}

    /** One packet that came: its kind, the flags beside it, and what follows its length. */
    record Came(int kind, int flags, byte[] body) {

        int number(int at) {
            return (body[at] & 0xFF) << 8 | body[at + 1] & 0xFF;
        }

        /** The packet that a PUBACK or SUBACK is about. */
        int packetId() {
            return number(0);
        }

        /** Where the packet id of a QoS 1 publish stands: right behind the topic. */
        int afterTopic() {
            return 2 + number(0);
        }

        /** Where its payload begins; receipts have properties of less than 128 bytes. */
        int payloadAt() {
            int properties = afterTopic() + 2;
            return properties + 1 + (body[properties] & 0x7F);
        }

        /** Reason code of a PUBACK; left out when it is success. */
        int reason() {
            return body.length > 2 ? body[2] & 0xFF : 0;
        }
    }

    static Came read(DataInputStream in) throws IOException {
        int head = in.readUnsignedByte();
        int length = 0;
        for (int shift = 0; shift < 28; shift += 7) {
            int part = in.readUnsignedByte();
            length |= (part & 0x7F) << shift;
            if (part < 0x80) {
                break;
            }
        }
        if (length > LARGEST) {
            throw new IOException("a packet of " + length + " bytes; expected at most " + LARGEST);
        }
        return new Came(head >> 4, head & 0xF, in.readNBytes(length));
    }

    static byte[] connect(String client) {
        var body = new ByteArrayOutputStream();
        text(body, "MQTT");
        body.write(5);
        body.write(CLEAN_START);
        two(body, KEEP_ALIVE_SECONDS);
        body.write(0);
        text(body, client);
        return packet(0x10, body);
    }

    static byte[] subscribe(int packetId, String topic) {
        var body = new ByteArrayOutputStream();
        two(body, packetId);
        body.write(0);
        text(body, topic);
        body.write(1);
        return packet(0x82, body);
    }

    /** All of a QoS 1 publish but its packet id, which the caller puts at {@link #packetIdAt}, and its payload. */
    static byte[] publishHead(String topic, int payloadBytes) {
        var body = new ByteArrayOutputStream();
        text(body, topic);
        two(body, 0);
        var type = ChunkCodec.PROTOBUF.getBytes(StandardCharsets.US_ASCII);
        length(body, type.length + 3);
        body.write(CONTENT_TYPE);
        two(body, type.length);
        body.writeBytes(type);
        var packet = new ByteArrayOutputStream();
        packet.write(0x32);
        length(packet, body.size() + payloadBytes);
        packet.writeBytes(body.toByteArray());
        return packet.toByteArray();
    }

    /** Where the packet id stands in a head: right behind the topic. */
    static int packetIdAt(byte[] head) {
        int at = 1;
        while (head[at] < 0) {
            at++;
        }
        return at + 3 + ((head[at + 1] & 0xFF) << 8 | head[at + 2] & 0xFF);
    }

    static byte[] pubAck(int packetId) {
        return new byte[] {0x40, 2, (byte) (packetId >> 8), (byte) packetId};
    }

    static byte[] disconnect() {
        return new byte[] {(byte) 0xE0, 0};
    }

    private static byte[] packet(int head, ByteArrayOutputStream body) {
        var packet = new ByteArrayOutputStream();
        packet.write(head);
        length(packet, body.size());
        packet.writeBytes(body.toByteArray());
        return packet.toByteArray();
    }

    private static void text(ByteArrayOutputStream out, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        two(out, bytes.length);
        out.writeBytes(bytes);
    }

    private static void two(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }

    private static void length(ByteArrayOutputStream out, int value) {
        int left = value;
        while (left > 0x7F) {
            out.write(left & 0x7F | 0x80);
            left >>>= 7;
        }
        out.write(left);
    }
}
