package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import org.springframework.stereotype.Service;

/** Pictures of the map drawn by the server as SVG: no script, either theme, printable. */
@Service
public class MapPictures {

    MapPictures() {}

    /**
     * A picture centred on a point, {@code zoom} as in tiles of 512 px (fractions allowed, 10 to 18), width and height in px
     * (at most 1280). Carries the attribution. At most 20 KB.
     */
    public String around(GeoPoint centre, double zoom, int widthPx, int heightPx, boolean dark) {
        throw new UnsupportedOperationException("filled in by the map room");
    }

    /**
     * A picture that fits a route, the route drawn on it: thick where electric, thin where not. {@code routeE7} holds latitude
     * and longitude in turn; {@code electric} one value for each point, 1 electric, 0 engine, -1 not known.
     */
    public String ofRoute(int[] routeE7, byte[] electric, int widthPx, int heightPx, boolean dark) {
        throw new UnsupportedOperationException("filled in by the map room");
    }
}
