package io.sillage.map;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** One vector tile, kept compressed. */
public final class MapTile {

    private final byte[] gzipped;
    private final String tag;

    MapTile(byte[] plain) {
        var sum = new CRC32C();
        sum.update(plain);
        tag = Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(plain.length);
        try (var bytes = new ByteArrayOutputStream()) {
            try (var gzip = new GZIPOutputStream(bytes)) {
                gzip.write(plain);
            }
            gzipped = bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tile compressed with gzip. */
    public byte[] gzipped() {
        return gzipped.clone();
    }

    /** The tile as the specification has it. */
    public byte[] plain() {
        try (var gzip = new GZIPInputStream(new ByteArrayInputStream(gzipped))) {
            return gzip.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Differs where the content differs, for caches. */
    public String tag() {
        return tag;
    }

    int bytes() {
        return gzipped.length;
    }
}
