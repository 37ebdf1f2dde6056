package io.sillage.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of the repository, as the rules about text read them. */
final class Tree {

    /** A file by its path below the root, and what stands in it. */
    record Text(String path, String content) {

        List<String> lines() {
            return content.lines().toList();
        }

        /** The content with comments taken out, so that prose is not taken for code. */
        String withoutComments() {
            return content.replaceAll("(?s)/\\*.*?\\*/", " ").replaceAll("(?m)(//|--).*$", " ");
        }
    }

    static final List<String> PARTS = List.of("wire", "car", "server", "stories");

    private Tree() {}

    static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static Text read(String path) {
        try {
            return new Text(path, Files.readString(root().resolve(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All files below a folder with one of these endings, without what the build makes. */
    static List<Text> files(String folder, String... endings) {
        var start = root().resolve(folder);
        if (!Files.exists(start)) {
            return List.of();
        }
        try (var found = Files.walk(start)) {
            return found.filter(Files::isRegularFile)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .map(file -> root().relativize(file).toString())
                    .filter(path -> !path.contains("/target/"))
                    .sorted()
                    .map(Tree::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything written by hand in Java and in templates, tests too. */
    static List<Text> sources() {
        return PARTS.stream()
                .flatMap(part -> files(part + "/src", ".java", ".jte").stream())
                .toList();
    }
}
