package io.sillage.platform;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive on the class path. */
record PostgresBinaries(Path root) {

    static final String MAJOR = "18";

    private static final Logger log = LoggerFactory.getLogger(PostgresBinaries.class);

    static PostgresBinaries unpackInto(Path folder) throws IOException {
        var archive = archive();
        var size = Long.toHexString(archive.openConnection().getContentLengthLong());
        var root = folder.resolve("postgresql-" + MAJOR + "-" + size);
        if (!Files.exists(root)) {
            log.info("Unpacking PostgreSQL {} (once)…", MAJOR);
            unpack(archive, root);
        }
        return new PostgresBinaries(root);
    }

    String program(String name) {
        return root.resolve("bin").resolve(name).toString();
    }

    private static URL archive() {
        var name = "/postgres-" + system() + "-" + processor() + libc() + ".txz";
        var archive = PostgresBinaries.class.getResource(name);
        if (archive == null) {
            throw new PostgresTrouble(
                    "This build has no PostgreSQL for " + system() + " on " + processor() + libc() + ".",
                    "Use a PostgreSQL of your own: set SILLAGE_DB_URL, SILLAGE_DB_USER and SILLAGE_DB_PASSWORD.");
        }
        return archive;
    }

    private static String system() {
        return System.getProperty("os.name", "").startsWith("Mac") ? "darwin" : "linux";
    }

    private static String processor() {
        return switch (System.getProperty("os.arch", "")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            case String other -> other;
        };
    }

    private static String libc() {
        return Files.exists(Path.of("/etc/alpine-release")) ? "-alpine_linux" : "";
    }

    /** Unpacks beside the place and moves at the end, so that a killed run leaves nothing that looks whole. */
    private static void unpack(URL archive, Path root) throws IOException {
        var parent = Objects.requireNonNull(root.getParent());
        var draft = Files.createTempDirectory(parent, "unpacking");
        try (var raw = new BufferedInputStream(archive.openStream(), 1 << 16)) {
            unpack(raw, draft);
        }
        Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.move(draft, root, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(InputStream raw, Path draft) throws IOException {
        try (var entries = new TarArchiveInputStream(new XZInputStream(raw))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                place(entry, entries, draft);
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path draft) throws IOException {
        var file = draft.resolve(entry.getName()).normalize();
        if (!file.startsWith(draft)) {
            throw new IOException("The archive would write outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        var parent = Objects.requireNonNull(file.getParent());
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, file);
        var rights = parent.endsWith("bin") ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
    }
}
