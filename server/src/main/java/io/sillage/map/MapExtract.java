package io.sillage.map;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The OpenStreetMap extract this platform's map is made of. Until it is read, pictures are plain and addresses empty. */
@Service
public class MapExtract {

    private final AtlasShelf shelf;

    MapExtract(AtlasShelf shelf) {
        this.shelf = shelf;
    }

    /** The file itself, for a program that plans routes on the same roads. */
    public Path file() {
        return shelf.extract();
    }

    /** The rectangle the map covers; nothing until the extract is read. */
    public Optional<MapArea> area() {
        return shelf.isReady() ? Optional.of(shelf.atlas().area()) : Optional.empty();
    }

    /** Waits until the extract is read, at most as long as given, and says whether it is. */
    public boolean await(Duration most) throws InterruptedException {
        return shelf.await(most);
    }
}
