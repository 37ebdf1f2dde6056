package io.sillage.map;

import com.google.protobuf.InvalidProtocolBufferException;
import crosby.binary.Fileformat.Blob;
import crosby.binary.Fileformat.BlobHeader;
import crosby.binary.Osmformat.HeaderBlock;
import crosby.binary.Osmformat.PrimitiveBlock;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/**
 * An extract in OpenStreetMap's PBF form: a row of blocks, each a length, a header and a compressed body
 * (wiki.openstreetmap.org/wiki/PBF_Format, whose limits are kept here).
 */
final class PbfFile {

    private static final int MOST_HEADER_BYTES = 64 * 1024;
    private static final int MOST_BODY_BYTES = 32 * 1024 * 1024;
    private static final Set<String> UNDERSTOOD = Set.of("OsmSchema-V0.6", "DenseNodes");

    private final Path path;

    PbfFile(Path path) {
        this.path = path;
    }

    /** Walks over all blocks without opening their bodies; quick, and finds a missing, foreign or shortened file. */
    void check() {
        eachBlock((type, in, bytes) -> in.skipNBytes(bytes));
    }

    /** Reads the whole file, block by block; only one block is in memory at a time. */
    void readInto(OsmSink sink) {
        eachBlock((type, in, bytes) -> {
            switch (type) {
                case "OSMHeader" -> header(HeaderBlock.parseFrom(body(in.readNBytes(bytes))), sink);
                case "OSMData" -> new PbfBlock(PrimitiveBlock.parseFrom(body(in.readNBytes(bytes))), sink).read();
                default -> in.skipNBytes(bytes);
            }
        });
    }

    private interface BlockHandler {
        void handle(String type, DataInputStream in, int bytes) throws IOException;
    }

    private void eachBlock(BlockHandler handler) {
        if (!Files.isReadable(path)) {
            throw new BrokenExtract(path, Files.exists(path) ? "it may not be read" : "there is no such file", null);
        }
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), 1 << 16))) {
            var expected = "OSMHeader";
            while (true) {
                var header = nextHeader(in);
                if (header == null) {
                    break;
                }
                if (!expected.isEmpty() && !header.getType().equals(expected)) {
                    throw broken("it does not begin with an OSMHeader block", null);
                }
                expected = "";
                handler.handle(header.getType(), in, bodyBytes(header));
            }
            if (!expected.isEmpty()) {
                throw broken("it is empty", null);
            }
        } catch (EOFException e) {
            throw broken("it ends in the middle of a block, as a broken download does", e);
        } catch (InvalidProtocolBufferException e) {
            throw broken("a block is damaged", e);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
            throw broken("a block contradicts itself", e);
        } catch (IOException e) {
            throw broken("reading it failed", e);
        }
    }

    private @Nullable BlobHeader nextHeader(DataInputStream in) throws IOException {
        int first = in.read();
        if (first < 0) {
            return null;
        }
        int bytes = first << 24 | in.readUnsignedByte() << 16 | in.readUnsignedShort();
        if (bytes <= 0 || bytes > MOST_HEADER_BYTES) {
            throw broken("it is not in PBF form", null);
        }
        var header = in.readNBytes(bytes);
        if (header.length < bytes) {
            throw new EOFException();
        }
        return BlobHeader.parseFrom(header);
    }

    private int bodyBytes(BlobHeader header) {
        if (header.getDatasize() < 0 || header.getDatasize() > MOST_BODY_BYTES) {
            throw broken("a block claims " + header.getDatasize() + " bytes", null);
        }
        return header.getDatasize();
    }

    private byte[] body(byte[] bytes) throws IOException {
        var blob = Blob.parseFrom(bytes);
        if (blob.hasRaw()) {
            return blob.getRaw().toByteArray();
        }
        if (!blob.hasZlibData()) {
            throw broken("its blocks are not compressed with zlib, the one way understood here", null);
        }
        return inflate(blob.getZlibData().toByteArray(), blob.getRawSize());
    }

    private byte[] inflate(byte[] packed, int size) {
        if (size < 0 || size > MOST_BODY_BYTES) {
            throw broken("a block claims " + size + " bytes", null);
        }
        try (var inflater = new Inflater()) {
            var whole = new byte[size];
            inflater.setInput(packed);
            if (inflater.inflate(whole) != size) {
                throw broken("a block is shorter than it says", null);
            }
            return whole;
        } catch (DataFormatException e) {
            throw broken("a block is damaged", e);
        }
    }

    private void header(HeaderBlock header, OsmSink sink) {
        for (var feature : header.getRequiredFeaturesList()) {
            if (!UNDERSTOOD.contains(feature)) {
                throw broken("it needs a reader that understands " + feature, null);
            }
        }
        if (header.hasBbox()) {
            var box = header.getBbox();
            sink.bounds(box.getBottom() / 1e9, box.getLeft() / 1e9, box.getTop() / 1e9, box.getRight() / 1e9);
        }
    }

    private BrokenExtract broken(String wrong, @Nullable Throwable cause) {
        return new BrokenExtract(path, wrong, cause);
    }
}
