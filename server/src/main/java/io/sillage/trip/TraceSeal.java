package io.sillage.trip;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.sillage.kernel.PeriodId;
import io.sillage.privacy.PeriodKeys;
import io.sillage.privacy.Sealing;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Turns numbers into what lies in the database and back: compressed, then sealed under a period's key. Any thread. */
@Component
class TraceSeal {

    /** What a sealed value is; it opens as nothing else. */
    enum Kind {
        SAMPLES('S'),
        POSITIONS('P'),
        PICTURE('I'),
        WORDS('W');

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }
    }

    private static final int LEVEL = 1;
    private static final int LARGEST = 16 << 20;

    private final PeriodKeys keys;
    private final ConcurrentLinkedQueue<Workbench> idle = new ConcurrentLinkedQueue<>();

    TraceSeal(PeriodKeys keys) {
        this.keys = keys;
    }

    byte[] seal(PeriodId period, UUID trip, int part, Kind kind, Consumer<Bytes> content) {
        var bench = idle.poll();
        if (bench == null) {
            bench = new Workbench();
        }
        try {
            int length = bench.compress(content);
            return Sealing.seal(keys.keyOf(period), Sealing.label(trip, part, kind.letter), bench.compressed, length);
        } finally {
            idle.add(bench);
        }
    }

    byte[] open(PeriodId period, UUID trip, int part, Kind kind, byte[] sealed) {
        var compressed = Sealing.open(keys.keyOf(period), Sealing.label(trip, part, kind.letter), sealed);
        long size = Zstd.getFrameContentSize(compressed);
        if (size < 0 || size > LARGEST) {
            throw new IllegalStateException("a sealed value of " + size + " bytes; at most " + LARGEST + " are read");
        }
        return Zstd.decompress(compressed, (int) size);
    }

    /** The memory that one thread at a time compresses in. */
    private static final class Workbench {

        private static final int ROOM = 64 << 10;

        private final ZstdCompressCtx zstd = new ZstdCompressCtx().setLevel(LEVEL);
        private final Bytes content = new Bytes(ROOM);
        private byte[] compressed = new byte[ROOM];

        int compress(Consumer<Bytes> writer) {
            content.clear();
            writer.accept(content);
            int bound = (int) Zstd.compressBound(content.length());
            if (bound > compressed.length) {
                compressed = new byte[bound];
            }
            return zstd.compressByteArray(compressed, 0, compressed.length, content.array(), 0, content.length());
        }
    }
}
