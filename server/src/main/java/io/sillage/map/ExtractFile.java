package io.sillage.map;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The file of the extract: the one the settings name, or the product's own, unpacked so that other programs can read it too. */
@Component
class ExtractFile {

    private static final String OWN = "monaco-latest.osm.pbf";

    private final MapSettings settings;

    ExtractFile(MapSettings settings) {
        this.settings = settings;
    }

    /** The path of the file, there and well formed as far as its outline goes; refuses with {@link BrokenExtract}. */
    Path path() {
        var named = settings.extract();
        if (named == null || named.toString().isEmpty()) {
            return unpackOwn();
        }
        new PbfFile(named).check();
        return named.toAbsolutePath();
    }

    private Path unpackOwn() {
        var target = settings.folder().resolve(OWN).toAbsolutePath();
        var own = new ClassPathResource("map/" + OWN);
        try {
            if (!Files.exists(target) || Files.size(target) != own.contentLength()) {
                Files.createDirectories(target.getParent());
                var beside = Files.createTempFile(target.getParent(), OWN, null);
                try (var in = own.getInputStream()) {
                    Files.copy(in, beside, StandardCopyOption.REPLACE_EXISTING);
                }
                Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            }
            return target;
        } catch (IOException e) {
            throw new UncheckedIOException("Could not unpack the map that comes with the product into " + target, e);
        }
    }
}
