package io.sillage.stories;

import io.sillage.bench.Platform;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A place that nothing else names, and all the ways in which a file may hold it. */
record Sentinel(double latitude, double longitude) {

    private static final String TABLES = """
            select format('%I.%I', schemaname, tablename) from pg_tables
             where schemaname not in ('pg_catalog', 'information_schema')""";

    private int latitudeE7() {
        return (int) Math.round(latitude * 1e7);
    }

    private int longitudeE7() {
        return (int) Math.round(longitude * 1e7);
    }

    /**
     * Where it is found: every file below the data folder but those of some folders, the log, and a dump of every table. The
     * database has come to a checkpoint, so that what is in its memory is in its files.
     */
    List<String> foundIn(Platform platform, Path... leftOut) throws IOException, SQLException {
        platform.checkpoint();
        var found = new ArrayList<String>();
        try (var files = Files.walk(platform.data())) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                if (List.of(leftOut).stream().noneMatch(file::startsWith)) {
                    look(read(file), platform.data().relativize(file).toString(), found);
                }
            }
        }
        look(platform.log().getBytes(StandardCharsets.UTF_8), "log", found);
        look(dump(platform), "dump", found);
        return found;
    }

    /** A file may go while others are read: the database removes what it no longer needs. */
    private static byte[] read(Path file) throws IOException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            return new byte[0];
        }
    }

    private static byte[] dump(Platform platform) throws IOException, SQLException {
        var text = new StringBuilder();
        try (var database = platform.database();
                var statement = database.createStatement()) {
            var tables = new ArrayList<String>();
            try (var rows = statement.executeQuery(TABLES)) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            for (var table : tables) {
                try (var rows = statement.executeQuery("select t::text from " + table + " t")) {
                    while (rows.next()) {
                        text.append(rows.getString(1)).append('\n');
                    }
                }
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void look(byte[] content, String name, List<String> found) {
        forms().forEach((form, bytes) -> {
            if (contains(content, bytes)) {
                found.add(name + " holds it as " + form);
            }
        });
    }

    private Map<String, byte[]> forms() {
        var forms = new TreeMap<String, byte[]>();
        forms.put("degrees", Double.toString(latitude).getBytes(StandardCharsets.US_ASCII));
        forms.put("whole numbers in text", Integer.toString(latitudeE7()).getBytes(StandardCharsets.US_ASCII));
        forms.put("a row", pair(ByteOrder.LITTLE_ENDIAN));
        forms.put("a message of the database", pair(ByteOrder.BIG_ENDIAN));
        forms.put("a number", number(ByteOrder.LITTLE_ENDIAN));
        forms.put("a number of the network", number(ByteOrder.BIG_ENDIAN));
        forms.put("a chunk", varint(2 * latitudeE7()));
        return forms;
    }

    private byte[] pair(ByteOrder order) {
        return ByteBuffer.allocate(8)
                .order(order)
                .putInt(latitudeE7())
                .putInt(longitudeE7())
                .array();
    }

    private byte[] number(ByteOrder order) {
        return ByteBuffer.allocate(8).order(order).putDouble(latitude).array();
    }

    /** As protobuf writes a positive sint32: zigzag, seven bits a byte. */
    private static byte[] varint(int zigzag) {
        var bytes = ByteBuffer.allocate(5);
        int rest = zigzag;
        while (rest > 0x7f) {
            bytes.put((byte) (rest & 0x7f | 0x80));
            rest >>>= 7;
        }
        bytes.put((byte) rest).flip();
        var written = new byte[bytes.remaining()];
        bytes.get(written);
        return written;
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int at = 0; at <= content.length - wanted.length; at++) {
            int same = 0;
            while (same < wanted.length && content[at + same] == wanted[same]) {
                same++;
            }
            if (same == wanted.length) {
                return true;
            }
        }
        return false;
    }
}
