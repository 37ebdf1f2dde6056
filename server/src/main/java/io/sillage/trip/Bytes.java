package io.sillage.trip;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing row of bytes into which numbers are written as varints (LEB128), signed ones in zigzag order. */
final class Bytes {

    private static final int VARINT_AT_MOST = 5;

    private byte[] array;
    private int length;

    Bytes(int capacity) {
        array = new byte[capacity];
    }

    void clear() {
        length = 0;
    }

    byte[] array() {
        return array;
    }

    int length() {
        return length;
    }

    byte[] copy() {
        return Arrays.copyOf(array, length);
    }

    /** Makes room for so many varints, so that the loops that follow need not ask. */
    void reserve(int varints) {
        int needed = length + varints * VARINT_AT_MOST;
        if (needed > array.length) {
            array = Arrays.copyOf(array, Math.max(needed, array.length * 2));
        }
    }

    void putInt(int value) {
        reserve(1);
        length = put(array, length, value);
    }

    void putSigned(int value) {
        putInt(value << 1 ^ value >> 31);
    }

    void putLong(long value) {
        putInt((int) value);
        putInt((int) (value >>> 32));
    }

    void putAll(byte[] bytes) {
        reserve(bytes.length / VARINT_AT_MOST + 1);
        System.arraycopy(bytes, 0, array, length, bytes.length);
        length += bytes.length;
    }

    void putText(String text) {
        var utf8 = text.getBytes(StandardCharsets.UTF_8);
        putInt(utf8.length);
        putAll(utf8);
    }

    /** Says that what was reserved is now written up to here. */
    void fillTo(int end) {
        length = end;
    }

    /** Writes a signed number where room was reserved, and answers where the next goes. */
    static int putSigned(byte[] to, int at, int value) {
        return put(to, at, value << 1 ^ value >> 31);
    }

    private static int put(byte[] to, int at, int value) {
        int end = at;
        int rest = value;
        while ((rest & ~0x7f) != 0) {
            to[end++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        to[end++] = (byte) rest;
        return end;
    }
}
