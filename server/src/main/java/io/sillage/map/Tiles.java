package io.sillage.map;

import org.springframework.stereotype.Service;

/** The vector tiles of the map, cut when first asked for. */
@Service
public class Tiles {

    /** The finest zoom that is cut; whoever shows more enlarges it. */
    public static final int LAST_ZOOM = 16;

    private static final long CACHE_BYTES = 8L * 1024 * 1024;

    private record Place(int zoom, int x, int y) {}

    private final AtlasShelf shelf;
    private final ByteLru<Place, MapTile> kept = new ByteLru<>(CACHE_BYTES, MapTile::bytes);

    Tiles(AtlasShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * The tile of a zoom, column and row (x from the west, y from the north), in Mapbox Vector Tile form 2.1 with layers
     * named green, sand, water, waterway, parking, building, rail, road, boundary, place, poi and address. Refuses with
     * {@link NoSuchTile} or {@link MapNotReady}.
     */
    public MapTile tile(int zoom, int x, int y) {
        if (zoom < 0 || zoom > LAST_ZOOM || x < 0 || y < 0 || x >> zoom != 0 || y >> zoom != 0) {
            throw new NoSuchTile(zoom, x, y, LAST_ZOOM);
        }
        if (!shelf.isReady()) {
            throw new MapNotReady();
        }
        return kept.get(new Place(zoom, x, y), () -> new MapTile(TileCutter.cut(shelf.atlas(), zoom, x, y)));
    }
}
