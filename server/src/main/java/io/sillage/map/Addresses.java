package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The addresses of the map. */
@Service
public class Addresses {

    private final AtlasShelf shelf;

    Addresses(AtlasShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The address of a point: nearest named street within 150 m, its nearest house number within 60 m, quarter and town.
     * Empty outside the map, and until the map is read.
     */
    public Optional<Address> findAt(GeoPoint point) {
        return new Gazetteer(shelf.atlas()).describe(point);
    }
}
