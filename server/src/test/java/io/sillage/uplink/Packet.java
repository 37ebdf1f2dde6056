package io.sillage.uplink;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** One MQTT packet, written and read by hand so that tests may be as wrong as they like. */
record Packet(int type, int flags, byte[] body) {

    static final int CONNECT = 1;
    static final int CONNACK = 2;
    static final int PUBLISH = 3;
    static final int PUBACK = 4;
    static final int SUBSCRIBE = 8;
    static final int SUBACK = 9;
    static final int PINGREQ = 12;
    static final int PINGRESP = 13;
    static final int DISCONNECT = 14;

    /** The body of a packet as it is put together. */
    static final class Body {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Body one(int value) {
            bytes.write(value);
            return this;
        }

        Body two(int value) {
            return one(value >> 8).one(value & 0xFF);
        }

        Body text(String text) {
            return blob(text.getBytes(StandardCharsets.UTF_8));
        }

        Body blob(byte[] blob) {
            return two(blob.length).raw(blob);
        }

        Body raw(byte[] raw) {
            bytes.writeBytes(raw);
            return this;
        }

        Body length(int value) {
            return raw(Packet.length(value));
        }

        byte[] bytes() {
            return bytes.toByteArray();
        }
    }

    byte[] bytes() {
        return new Body().one(type << 4 | flags).length(body.length).raw(body).bytes();
    }

    static byte[] length(int value) {
        var bytes = new ByteArrayOutputStream();
        int rest = value;
        do {
            bytes.write(rest > 127 ? rest % 128 | 128 : rest);
            rest /= 128;
        } while (rest > 0);
        return bytes.toByteArray();
    }

    static Packet read(InputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            throw new EOFException();
        }
        int length = 0;
        for (int shift = 0; ; shift += 7) {
            int part = in.read();
            if (part < 0) {
                throw new EOFException();
            }
            length |= (part & 127) << shift;
            if (part < 128) {
                break;
            }
        }
        var body = new byte[length];
        new DataInputStream(in).readFully(body);
        return new Packet(first >> 4, first & 15, body);
    }

    /** The reason code where this kind of packet has it in MQTT 5; success when it is left out. */
    int reason() {
        return switch (type) {
            case CONNACK -> body[1] & 0xFF;
            case PUBACK -> body.length > 2 ? body[2] & 0xFF : 0;
            case SUBACK -> body[body.length - 1] & 0xFF;
            case DISCONNECT -> body.length > 0 ? body[0] & 0xFF : 0;
            default -> throw new IllegalStateException("packet " + type + " has no reason code");
        };
    }

    int packetId() {
        return type == PUBLISH ? at(2 + at(0)) : at(0);
    }

    String topic() {
        return new String(body, 2, at(0), StandardCharsets.UTF_8);
    }

    /** The payload of a publish with a packet id, in MQTT 5 (properties shorter than 128 bytes). */
    byte[] payload(boolean five) {
        int start = 2 + at(0) + 2 + (five ? 1 + body[2 + at(0) + 2] : 0);
        return java.util.Arrays.copyOfRange(body, start, body.length);
    }

    private int at(int index) {
        return (body[index] & 0xFF) << 8 | body[index + 1] & 0xFF;
    }
}
