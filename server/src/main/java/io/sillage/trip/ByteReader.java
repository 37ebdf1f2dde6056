package io.sillage.trip;

import java.nio.charset.StandardCharsets;

/** Reads back what {@link Bytes} wrote; of bytes that it cannot have written nothing comes but an IllegalStateException. */
final class ByteReader {

    private static final int LAST_SHIFT = 28;

    private final byte[] array;
    private int at;

    ByteReader(byte[] array) {
        this.array = array;
    }

    int getInt() {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            if (at >= array.length || shift > LAST_SHIFT) {
                throw damaged();
            }
            next = array[at++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    /** How many numbers follow: never more than there are bytes left, so that no damage asks for endless memory. */
    int getCount() {
        int count = getInt();
        if (count < 0 || count > array.length - at) {
            throw damaged();
        }
        return count;
    }

    int getSigned() {
        int value = getInt();
        return value >>> 1 ^ -(value & 1);
    }

    String getText() {
        int length = getCount();
        at += length;
        return new String(array, at - length, length, StandardCharsets.UTF_8);
    }

    long getLong() {
        return (getInt() & 0xffff_ffffL) | (long) getInt() << 32;
    }

    static IllegalStateException damaged() {
        return new IllegalStateException("a stored value is damaged");
    }
}
