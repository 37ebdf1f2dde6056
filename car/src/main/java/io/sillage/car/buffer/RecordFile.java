package io.sillage.car.buffer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;

/**
 * A file of records that only grows, until it is written anew. A record that was cut short by a crash, or that the disk
 * has damaged, is passed over; those behind it are found by their mark. Used by one thread at a time.
 */
final class RecordFile implements AutoCloseable {

    private final Path path;
    private FileChannel channel;
    private long size;

    private RecordFile(Path path, FileChannel channel) throws IOException {
        this.path = path;
        this.channel = channel;
        this.size = channel.size();
    }

    /** Takes what a record says and where it stands. */
    interface Reader {
        void read(Record record, long at);
    }

    /** Opens the file, hands on every whole record in order, and cuts off a torn end. */
    static RecordFile open(Path path, Reader reader) throws IOException {
        var channel =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var file = new RecordFile(path, channel);
        file.scan(reader);
        return file;
    }

    /** Appends a record and returns where; once this returns, it is on the disk. */
    long append(Record record) throws IOException {
        long at = size;
        write(channel, record.bytes(), at);
        channel.force(false);
        size = at + record.size();
        return at;
    }

    /** Appends a record that may be lost in a crash without harm. */
    void appendLazily(Record record) throws IOException {
        write(channel, record.bytes(), size);
        size += record.size();
    }

    Record read(long at, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, at + bytes.position()) >= 0) {
            continue;
        }
        bytes.flip();
        var record = Record.beginsAt(bytes, 0) ? Record.readAt(bytes, 0) : null;
        if (record == null) {
            throw new IOException("a record of " + path.getFileName() + " is damaged at byte " + at);
        }
        return record;
    }

    long size() {
        return size;
    }

    /** Puts a file with only these records in the place of this one; a crash leaves either the old or the new. */
    void rewrite(Iterator<Record> records) throws IOException {
        var fresh = path.resolveSibling(path.getFileName() + ".new");
        long end = 0;
        try (var out = FileChannel.open(
                fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            while (records.hasNext()) {
                var record = records.next();
                write(out, record.bytes(), end);
                end += record.size();
            }
            out.force(true);
        }
        channel.close();
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        DurableFiles.forceFolderOf(path);
        channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        size = end;
    }

    @Override
    public void close() throws IOException {
        channel.force(false);
        channel.close();
    }

    private void scan(Reader reader) throws IOException {
        var bytes = ByteBuffer.allocate(Math.toIntExact(channel.size()));
        while (bytes.hasRemaining() && channel.read(bytes, bytes.position()) >= 0) {
            continue;
        }
        bytes.flip();
        int at = 0;
        int end = 0;
        while (at < bytes.limit()) {
            var record = Record.beginsAt(bytes, at) ? Record.readAt(bytes, at) : null;
            if (record == null) {
                at++;
            } else {
                reader.read(record, at);
                at += record.size();
                end = at;
            }
        }
        if (end < size) {
            channel.truncate(end);
            channel.force(true);
            size = end;
        }
    }

    private static void write(FileChannel channel, ByteBuffer bytes, long at) throws IOException {
        long to = at;
        while (bytes.hasRemaining()) {
            to += channel.write(bytes, to);
        }
    }
}
