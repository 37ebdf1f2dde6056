package io.sillage.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;

/**
 * Walks through a protobuf message in memory, bounded at every step. Written by hand because it decodes a column of
 * numbers straight into an array; one pass, one thread.
 */
final class ProtoCursor {

    private static final VarHandle EIGHT_BYTES =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long FIRST_BITS = 0x8080_8080_8080_8080L;

    private final byte[] bytes;
    private int at;
    private int end;

    ProtoCursor(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length;
    }

    boolean hasMore() {
        return at < end;
    }

    int tag() throws MalformedChunk {
        return (int) varint();
    }

    /** A varint of up to 64 bits. */
    long varint() throws MalformedChunk {
        long value = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= end) {
                throw cutShort();
            }
            byte next = bytes[at++];
            value |= (next & 0x7FL) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedChunk("a number of more than ten bytes; expected 64 bits");
    }

    /** The bytes of the packed column that comes next, which stays to be read. */
    byte[] upcoming() throws MalformedChunk {
        int before = at;
        int length = length();
        var copy = Arrays.copyOfRange(bytes, at, at + length);
        at = before;
        return copy;
    }

    /** Narrows to the message whose length comes next; {@link #leave} widens again to what this returns. */
    int enter() throws MalformedChunk {
        int length = length();
        int outer = end;
        end = at + length;
        return outer;
    }

    void leave(int outer) {
        at = end;
        end = outer;
    }

    UUID uuid(String name) throws MalformedChunk {
        int length = length();
        if (length != 16) {
            throw new MalformedChunk(name + " has " + length + " bytes; expected the 16 of a UUID");
        }
        long most = bigEndian(at);
        long least = bigEndian(at + 8);
        at += 16;
        return new UUID(most, least);
    }

    /** A packed column of zigzag differences, summed modulo 2³² into the values they stand for. */
    int[] sums(String name) throws MalformedChunk {
        var values = numbers(name);
        for (int i = 0; i < values.length; i++) {
            values[i] = unzigzag(values[i]);
        }
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += values[i];
            values[i] = sum;
        }
        return values;
    }

    private static int unzigzag(int raw) {
        return (raw >>> 1) ^ -(raw & 1);
    }

    /** A packed column of plain unsigned numbers; one over 31 bits comes out negative. */
    int[] numbers(String name) throws MalformedChunk {
        int length = length();
        int stop = at + length;
        var values = new int[packedCount(name, stop)];
        if (values.length == length) {
            shortNumbers(values);
        } else {
            anyNumbers(name, values);
        }
        at = stop;
        return values;
    }

    /** Numbers of one byte each, the most common column by far; a loop that a processor does many turns of at once. */
    private void shortNumbers(int[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = bytes[at + i];
        }
    }

    private void anyNumbers(String name, int[] values) throws MalformedChunk {
        int i = 0;
        while (values.length - i > Long.BYTES) {
            long eight = (long) EIGHT_BYTES.get(bytes, at);
            long more = eight & FIRST_BITS;
            if ((more & more >>> Byte.SIZE) == 0) {
                fourNumbers(eight, more ^ FIRST_BITS, values, i);
                i += 4;
            } else {
                values[i++] = packedNumber(name);
            }
        }
        for (; i < values.length; i++) {
            values[i] = packedNumber(name);
        }
    }

    /** Four numbers of one or two bytes: which of both cannot be foretold, so it is reckoned from where they end. */
    private void fourNumbers(long eight, long ends, int[] values, int from) {
        int start = 0;
        long left = ends;
        for (int k = 0; k < 4; k++) {
            int end = Long.numberOfTrailingZeros(left) + 1;
            long raw = eight >>> start & -1L >>> start - end;
            values[from + k] = (int) (raw & 0x7F | raw >>> 1 & 0x3F80);
            start = end;
            left &= left - 1;
        }
        at += start >>> 3;
    }

    /** Leaves out a field that this version does not know. */
    void skip(int tag) throws MalformedChunk {
        switch (tag & 7) {
            case 0 -> varint();
            case 1 -> advance(8);
            case 2 -> advance(length());
            case 5 -> advance(4);
            default -> throw new MalformedChunk("wire type " + (tag & 7) + "; expected 0, 1, 2 or 5");
        }
    }

    /** Counts the values of a packed column; its last byte ends a value, so none of them reaches beyond it. */
    private int packedCount(String name, int stop) throws MalformedChunk {
        if (stop > at && bytes[stop - 1] < 0) {
            throw cutShort();
        }
        int count = lastBytes(at, stop);
        if (count > Chunk.MAX_SAMPLES) {
            throw new MalformedChunk(name + " has " + count + " values; expected at most " + Chunk.MAX_SAMPLES);
        }
        return count;
    }

    /** How many bytes of a range have no bit that says that another follows; eight at a time. */
    private int lastBytes(int from, int stop) {
        int count = 0;
        int i = from;
        for (; i + Long.BYTES <= stop; i += Long.BYTES) {
            count += Long.bitCount(~(long) EIGHT_BYTES.get(bytes, i) & FIRST_BITS);
        }
        for (; i < stop; i++) {
            count += bytes[i] >= 0 ? 1 : 0;
        }
        return count;
    }

    private int packedNumber(String name) throws MalformedChunk {
        int next = bytes[at++];
        if (next >= 0) {
            return next;
        }
        int value = next & 0x7F;
        for (int shift = 7; shift < 35; shift += 7) {
            next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new MalformedChunk(name + " holds a number of more than five bytes; expected 32 bits");
    }

    private int length() throws MalformedChunk {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw cutShort();
        }
        return (int) length;
    }

    private void advance(int count) throws MalformedChunk {
        if (count > end - at) {
            throw cutShort();
        }
        at += count;
    }

    private long bigEndian(int from) {
        long value = 0;
        for (int i = from; i < from + 8; i++) {
            value = value << 8 | bytes[i] & 0xFF;
        }
        return value;
    }

    private MalformedChunk cutShort() {
        return new MalformedChunk("the message ends in the middle of a field, at byte " + at + " of " + bytes.length
                + "; expected a whole protobuf message");
    }
}
