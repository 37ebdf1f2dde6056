package io.sillage.map;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the few sorts of protobuf field that a vector tile is made of (protobuf.dev/programming-guides/encoding). */
final class ProtoBytes {

    private static final int VARINT = 0;
    private static final int LENGTH_DELIMITED = 2;

    private byte[] bytes = new byte[256];
    private int size;

    ProtoBytes number(int field, long value) {
        varint((long) field << 3 | VARINT);
        varint(value);
        return this;
    }

    ProtoBytes text(int field, String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return raw(field, utf8, utf8.length);
    }

    ProtoBytes message(int field, ProtoBytes message) {
        return raw(field, message.bytes, message.size);
    }

    ProtoBytes packed(int field, Ints values) {
        var packed = new ProtoBytes();
        for (int i = 0; i < values.size(); i++) {
            packed.varint(Integer.toUnsignedLong(values.get(i)));
        }
        return message(field, packed);
    }

    /** Adds fields written elsewhere. */
    ProtoBytes append(ProtoBytes fields) {
        return copy(fields.bytes, fields.size);
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, size);
    }

    private ProtoBytes raw(int field, byte[] value, int length) {
        varint((long) field << 3 | LENGTH_DELIMITED);
        varint(length);
        return copy(value, length);
    }

    private ProtoBytes copy(byte[] value, int length) {
        ensure(length);
        System.arraycopy(value, 0, bytes, size, length);
        size += length;
        return this;
    }

    private void varint(long value) {
        ensure(10);
        long left = value;
        while ((left & ~0x7FL) != 0) {
            bytes[size++] = (byte) (left & 0x7F | 0x80);
            left >>>= 7;
        }
        bytes[size++] = (byte) left;
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, bytes.length * 2));
        }
    }
}
