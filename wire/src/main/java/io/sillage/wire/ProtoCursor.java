package io.sillage.wire;

import java.util.UUID;

/**
 * Walks through a protobuf message in memory, bounded at every step. Written by hand because it decodes a column of
 * numbers straight into an array; one pass, one thread.
 */
final class ProtoCursor {

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
        var values = new int[packedCount(name)];
        int sum = 0;
        for (int i = 0; i < values.length; i++) {
            int raw = packedNumber(name);
            sum += (raw >>> 1) ^ -(raw & 1);
            values[i] = sum;
        }
        return values;
    }

    /** A packed column of plain unsigned numbers; one over 31 bits comes out negative. */
    int[] numbers(String name) throws MalformedChunk {
        var values = new int[packedCount(name)];
        for (int i = 0; i < values.length; i++) {
            values[i] = packedNumber(name);
        }
        return values;
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
    private int packedCount(String name) throws MalformedChunk {
        int length = length();
        int stop = at + length;
        if (length > 0 && bytes[stop - 1] < 0) {
            throw cutShort();
        }
        int count = 0;
        for (int i = at; i < stop; i++) {
            count += bytes[i] >= 0 ? 1 : 0;
        }
        if (count > Chunk.MAX_SAMPLES) {
            throw new MalformedChunk(name + " has " + count + " values; expected at most " + Chunk.MAX_SAMPLES);
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
