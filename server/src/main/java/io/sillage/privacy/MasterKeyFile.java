package io.sillage.privacy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Objects;

/** The file that holds the master key, readable by its owner alone; made on the first start. */
final class MasterKeyFile {

    private static final int BYTES = 32;

    private MasterKeyFile() {}

    static byte[] readOrMake(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("the master key cannot be read or made", e);
        }
    }

    static byte[] parse(String base64) {
        var bytes = Base64.getDecoder().decode(base64.strip());
        if (bytes.length != BYTES) {
            throw new IllegalStateException("the master key has " + bytes.length + " bytes; expected " + BYTES);
        }
        return bytes;
    }

    /** Complete and on disk before it gets its name, so that a crash cannot leave half a key. */
    private static void make(Path file) throws IOException {
        var folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(folder, "master", ".new", ownerOnly);
        try {
            Files.writeString(draft, random(), StandardOpenOption.WRITE, StandardOpenOption.DSYNC);
            Files.createLink(file, draft);
            sync(folder);
        } catch (FileAlreadyExistsException e) {
            // another start was first: its key is the key
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The name is on disk too before anything is sealed with the key: without it all of that would be lost. */
    private static void sync(Path folder) throws IOException {
        try (var entries = FileChannel.open(folder, StandardOpenOption.READ)) {
            entries.force(true);
        }
    }

    private static String random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
