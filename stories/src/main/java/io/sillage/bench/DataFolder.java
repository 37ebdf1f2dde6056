package io.sillage.bench;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * An empty data folder for a platform, on the disk that the product is on, since a temporary folder may be in memory
 * where a commit costs nothing.
 */
public record DataFolder(Path path, boolean stays) implements AutoCloseable {

    public static DataFolder create() throws IOException {
        var parent = Files.createDirectories(Path.of("target", "bench").toAbsolutePath());
        var folder = Files.createTempDirectory(parent, "data-");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        return new DataFolder(folder, false);
    }

    /** The same folder for somebody who may not remove it. */
    public DataFolder keep() {
        return new DataFolder(path, true);
    }

    /** Removes it, and the database where it had to go elsewhere. */
    @Override
    public void close() throws IOException {
        if (stays || !Files.exists(path)) {
            return;
        }
        var database = path.resolve("postgres");
        if (Files.isSymbolicLink(database)) {
            remove(database.toRealPath());
        }
        remove(path);
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException trouble) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
