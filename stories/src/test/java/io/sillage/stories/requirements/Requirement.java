package io.sillage.stories.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One numbered requirement and its title, a line of docs/requirements.tsv. */
record Requirement(String id, String title) {

    static List<Requirement> all(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", 2))
                    .map(columns -> new Requirement(columns[0], columns[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
