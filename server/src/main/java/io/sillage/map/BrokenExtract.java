package io.sillage.map;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The map extract named in the settings cannot be used: which file, and what is wrong with it. */
final class BrokenExtract extends IllegalStateException {

    private static final long serialVersionUID = 1;

    BrokenExtract(Path file, String wrong, @Nullable Throwable cause) {
        super(
                "The map extract " + file + " cannot be used: " + wrong
                        + ". Expected an OpenStreetMap extract in PBF form (.osm.pbf); SILLAGE_MAP names another.",
                cause);
    }
}
