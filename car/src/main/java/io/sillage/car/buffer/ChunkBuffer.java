package io.sillage.car.buffer;

import io.sillage.wire.Chunk;
import io.sillage.wire.ChunkCodec;
import io.sillage.wire.ChunkId;
import io.sillage.wire.MalformedChunk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The chunks that a car has recorded and that have no receipt yet, on its own disk, oldest first. A chunk is on the disk
 * when {@link #append} returns, survives the loss of power, and goes only by {@link #remove}. When room is short the
 * route of the oldest chunks goes first, then all but what totals are made of; never the totals.
 */
public final class ChunkBuffer implements AutoCloseable {

    /** Written anew when more than this much, and more than half, is of no use any more. */
    private static final long WASTE = 1 << 20;

    private final long mostBytes;
    private final FileChannel lock;
    private final RecordFile file;
    private final Map<ChunkId, Kept> kept = new LinkedHashMap<>();
    private long keptBytes;

    private ChunkBuffer(Path folder, long mostBytes, FileChannel lock) throws IOException {
        this.mostBytes = mostBytes;
        this.lock = lock;
        this.file = RecordFile.open(folder.resolve("chunks.log"), this::readAgain);
    }

    /** Where a chunk stands in the file; {@code sent} when the server may have it, though it gave no receipt. */
    private record Kept(long at, int length, Detail detail, boolean sent) {}

    /** Opens the buffer of a folder, which one process at a time may have. */
    public static ChunkBuffer open(Path folder, long mostBytes) throws IOException {
        Files.createDirectories(folder);
        var lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (lock.tryLock() != null) {
                return new ChunkBuffer(folder, mostBytes, lock);
            }
        } catch (OverlappingFileLockException e) {
            lock.close();
            throw new IOException("the buffer is in use by this very process", e);
        }
        lock.close();
        throw new IOException("the buffer is in use by another process");
    }

    /**
     * Keeps a chunk. One that is already kept stays as it is; one that no server could take is a defect of the caller.
     *
     * @throws BufferFull when there is no room even after all detail has gone
     */
    public synchronized void append(Chunk chunk) throws IOException {
        if (kept.containsKey(chunk.id())) {
            return;
        }
        var record = record(chunk);
        requireWhole(record);
        makeRoomFor(record.size());
        if (keptBytes + record.size() > mostBytes) {
            record = record(Detail.TOTALS.of(chunk));
        }
        if (keptBytes + record.size() > mostBytes) {
            throw new BufferFull(mostBytes);
        }
        keep(chunk.id(), new Kept(file.append(record), record.size(), Detail.EVERYTHING, false));
    }

    /** The oldest chunks that were not sent since they were last held back, up to a number. */
    public synchronized List<ChunkId> unsent(int most) {
        return kept.entrySet().stream()
                .filter(entry -> !entry.getValue().sent())
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The bytes of a chunk as they are to be sent; from now on it counts as sent. Empty when it is not kept. */
    public synchronized Optional<byte[]> send(ChunkId id) throws IOException {
        var entry = kept.get(id);
        if (entry == null) {
            return Optional.empty();
        }
        kept.put(id, new Kept(entry.at(), entry.length(), entry.detail(), true));
        return Optional.of(file.read(entry.at(), entry.length()).content());
    }

    /** Says that a chunk must be sent again. */
    public synchronized void holdBack(ChunkId id) {
        kept.computeIfPresent(id, (same, entry) -> new Kept(entry.at(), entry.length(), entry.detail(), false));
    }

    /** Says that all chunks must be sent again, as after a lost connection. */
    public synchronized void holdBackAll() {
        List.copyOf(kept.keySet()).forEach(this::holdBack);
    }

    /** Lets a chunk go: its receipt has come. Repeating it does nothing. */
    public synchronized void remove(ChunkId id) throws IOException {
        var entry = kept.remove(id);
        if (entry == null) {
            return;
        }
        keptBytes -= entry.length();
        file.appendLazily(new Record(Record.Kind.DONE, name(id)));
        writeAnewIfWasteful();
        notifyAll();
    }

    public synchronized int count() {
        return kept.size();
    }

    /** Bytes of the chunks that are kept. */
    public synchronized long bytes() {
        return keptBytes;
    }

    /** Waits until at most so many chunks are kept; false when the time is over first. */
    public synchronized boolean awaitAtMost(int chunks, long timeoutMs) throws InterruptedException {
        long deadline = System.nanoTime() + timeoutMs * 1_000_000;
        while (kept.size() > chunks) {
            long leftMs = (deadline - System.nanoTime()) / 1_000_000;
            if (leftMs <= 0) {
                return false;
            }
            wait(leftMs);
        }
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        file.close();
        lock.close();
    }

    /** Takes detail from the oldest chunks, those first that the server cannot have yet, until enough room is there. */
    private void makeRoomFor(int bytes) throws IOException {
        for (var detail : List.of(Detail.WITHOUT_ROUTE, Detail.TOTALS)) {
            for (boolean sent : new boolean[] {false, true}) {
                for (var id : List.copyOf(kept.keySet())) {
                    if (keptBytes + bytes <= mostBytes) {
                        return;
                    }
                    reduce(id, detail, sent);
                }
            }
        }
    }

    private void reduce(ChunkId id, Detail detail, boolean sent) throws IOException {
        var entry = kept.get(id);
        if (entry == null || entry.sent() != sent || entry.detail().compareTo(detail) >= 0) {
            return;
        }
        var record = record(detail.of(decoded(file.read(entry.at(), entry.length()))));
        keep(id, new Kept(file.append(record), record.size(), detail, sent));
        writeAnewIfWasteful();
    }

    private void keep(ChunkId id, Kept entry) {
        var before = kept.put(id, entry);
        keptBytes += entry.length() - (before == null ? 0 : before.length());
    }

    private void writeAnewIfWasteful() throws IOException {
        long waste = file.size() - keptBytes;
        if (waste < WASTE || waste < keptBytes) {
            return;
        }
        var moved = new ArrayList<Map.Entry<ChunkId, Kept>>();
        long at = 0;
        for (var entry : kept.entrySet()) {
            var old = entry.getValue();
            moved.add(Map.entry(entry.getKey(), new Kept(at, old.length(), old.detail(), old.sent())));
            at += old.length();
        }
        file.rewrite(kept.values().stream().map(this::read).iterator());
        moved.forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
    }

    private Record read(Kept entry) {
        try {
            return file.read(entry.at(), entry.length());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readAgain(Record record, long at) {
        switch (record.kind()) {
            case CHUNK -> keep(decoded(record).id(), new Kept(at, record.size(), Detail.EVERYTHING, false));
            case DONE -> {
                var done = kept.remove(named(record.content()));
                keptBytes -= done == null ? 0 : done.length();
            }
        }
    }

    private static Record record(Chunk chunk) {
        return new Record(Record.Kind.CHUNK, ChunkCodec.encode(chunk));
    }

    private static void requireWhole(Record record) {
        try {
            ChunkCodec.decode(record.content(), ChunkCodec.PROTOBUF);
        } catch (MalformedChunk e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static Chunk decoded(Record record) {
        try {
            return ChunkCodec.decode(record.content(), ChunkCodec.PROTOBUF);
        } catch (MalformedChunk e) {
            throw new IllegalStateException("a record whose checksum holds is no chunk", e);
        }
    }

    private static byte[] name(ChunkId id) {
        return ByteBuffer.allocate(20)
                .putLong(id.bootSession().getMostSignificantBits())
                .putLong(id.bootSession().getLeastSignificantBits())
                .putInt(id.sequence())
                .array();
    }

    private static ChunkId named(byte[] name) {
        var bytes = ByteBuffer.wrap(name);
        return new ChunkId(new UUID(bytes.getLong(), bytes.getLong()), bytes.getInt());
    }
}
