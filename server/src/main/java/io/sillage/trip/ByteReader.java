package io.sillage.trip;

/** Reads back what {@link Bytes} wrote. */
final class ByteReader {

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
            next = array[at++];
            value |= (next & 0x7f) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    int getSigned() {
        int value = getInt();
        return value >>> 1 ^ -(value & 1);
    }

    long getLong() {
        return (getInt() & 0xffff_ffffL) | (long) getInt() << 32;
    }
}
