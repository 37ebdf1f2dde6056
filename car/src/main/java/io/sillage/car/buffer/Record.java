package io.sillage.car.buffer;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * One record of the buffer's file: a mark, a kind, the length of its content, a checksum over kind, length and content,
 * and the content.
 */
record Record(Kind kind, byte[] content) {

    /** A whole chunk, or the name of one that is no longer needed. */
    enum Kind {
        CHUNK,
        DONE
    }

    static final int HEAD = 4 + 1 + 4 + 4;
    static final int LONGEST = 1 << 20;
    private static final int MARK = 0x53494C31; // "SIL1"

    int size() {
        return HEAD + content.length;
    }

    ByteBuffer bytes() {
        return ByteBuffer.allocate(size())
                .putInt(MARK)
                .put((byte) kind.ordinal())
                .putInt(content.length)
                .putInt(checksum(kind, content))
                .put(content)
                .flip();
    }

    /** Whether a record could begin here, looking at its head alone. */
    static boolean beginsAt(ByteBuffer file, int at) {
        return at + HEAD <= file.limit()
                && file.getInt(at) == MARK
                && file.get(at + 4) >= 0
                && file.get(at + 4) < Kind.values().length
                && file.getInt(at + 5) >= 0
                && file.getInt(at + 5) <= LONGEST
                && at + HEAD + file.getInt(at + 5) <= file.limit();
    }

    /** Reads the record whose head is here; null when its checksum does not hold. */
    static @Nullable Record readAt(ByteBuffer file, int at) {
        var kind = Kind.values()[file.get(at + 4)];
        var content = new byte[file.getInt(at + 5)];
        file.get(at + HEAD, content);
        return file.getInt(at + 9) == checksum(kind, content) ? new Record(kind, content) : null;
    }

    private static int checksum(Kind kind, byte[] content) {
        var crc = new CRC32C();
        crc.update(kind.ordinal());
        crc.update(ByteBuffer.allocate(4).putInt(content.length).flip());
        crc.update(content);
        return (int) crc.getValue();
    }
}
