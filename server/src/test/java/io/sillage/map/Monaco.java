package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** The map that comes with the product, read once for all tests, and places on it that anyone can check. */
final class Monaco {

    static final GeoPoint CASINO_SQUARE = new GeoPoint(43.73935, 7.42765);
    static final GeoPoint HARBOUR = new GeoPoint(43.7352, 7.4265);
    static final GeoPoint OPEN_SEA = new GeoPoint(43.7300, 7.4400);

    private static final AtlasShelf SHELF = shelf(new MapSettings(null, folder()));

    private Monaco() {}

    static Atlas atlas() {
        return SHELF.atlas();
    }

    static AtlasShelf shelf() {
        return SHELF;
    }

    static Path file() {
        return SHELF.extract();
    }

    /** A shelf whose atlas is read. */
    static AtlasShelf shelf(MapSettings settings) {
        var shelf = new AtlasShelf(new ExtractFile(settings));
        shelf.start();
        try {
            if (!shelf.await(Duration.ofMinutes(1))) {
                throw new IllegalStateException("The map was not read within a minute");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return shelf;
    }

    /** A shelf that nobody has asked to read anything. */
    static AtlasShelf unread() {
        return new AtlasShelf(new ExtractFile(new MapSettings(null, folder())));
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("map");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
