package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Service;

/** Pictures of the map drawn by the server as SVG: no script, either theme, printable. */
@Service
public class MapPictures {

    private static final int LEAST_PX = 16;
    private static final int MOST_PX = 1280;
    private static final double CLOSEST_ZOOM = 18;
    private static final double FARTHEST_ZOOM = 10;
    private static final double ROUNDING = 1e5;
    private static final long CACHE_BYTES = 4L * 1024 * 1024;

    private record Spot(double latitude, double longitude, double zoom, int widthPx, int heightPx, boolean dark) {}

    private final AtlasShelf shelf;
    private final ByteLru<Spot, String> kept = new ByteLru<>(CACHE_BYTES, String::length);

    MapPictures(AtlasShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * A picture centred on a point, {@code zoom} as in tiles of 512 px (fractions allowed, 10 to 18), width and height in px
     * (16 to 1280). Carries the attribution. At most 20 KB. Plain ground outside the map, and until the map is read.
     */
    public String around(GeoPoint centre, double zoom, int widthPx, int heightPx, boolean dark) {
        var spot = new Spot(
                Math.round(centre.latitude() * ROUNDING) / ROUNDING,
                Math.round(centre.longitude() * ROUNDING) / ROUNDING,
                Math.clamp(zoom, FARTHEST_ZOOM, CLOSEST_ZOOM),
                size(widthPx),
                size(heightPx),
                dark);
        return shelf.isReady() ? kept.get(spot, () -> draw(spot)) : draw(spot);
    }

    private String draw(Spot spot) {
        var view = View.around(
                new GeoPoint(spot.latitude(), spot.longitude()), spot.zoom(), spot.widthPx(), spot.heightPx());
        return new Picture(shelf.atlas(), view, Palette.of(spot.dark())).draw(null);
    }

    /**
     * A picture that fits a route, the route drawn on it: thick where electric, thin where not. {@code routeE7} holds latitude
     * and longitude in turn; {@code electric} one value for each point, 1 electric, 0 engine, -1 not known. A route without
     * points gives the whole map. Not kept: a route is its driver's own.
     */
    public String ofRoute(int[] routeE7, byte[] electric, int widthPx, int heightPx, boolean dark) {
        var route = Route.ofE7(routeE7, electric);
        return picture(route, size(widthPx), size(heightPx), dark).draw(route);
    }

    /** The same of a route of which is not told how it was driven, with marks on it, numbered from 1 in their order. */
    public String ofMarkedRoute(int[] routeE7, List<GeoPoint> marks, int widthPx, int heightPx, boolean dark) {
        var electric = new byte[routeE7.length / 2];
        Arrays.fill(electric, (byte) -1);
        var route = Route.ofE7(routeE7, electric);
        var points = new Points(marks.size());
        marks.forEach(mark -> points.add(World.x(mark.longitude()), World.y(mark.latitude())));
        return picture(route, size(widthPx), size(heightPx), dark).draw(route, points);
    }

    /** The same route alone, without map or attribution, at most 1 KB unless it is very winding: for lists. */
    public String routeThumbnail(int[] routeE7, byte[] electric, int widthPx, int heightPx, boolean dark) {
        var route = Route.ofE7(routeE7, electric);
        return picture(route, size(widthPx), size(heightPx), dark).drawThumbnail(route);
    }

    private Picture picture(Route route, int widthPx, int heightPx, boolean dark) {
        var atlas = shelf.atlas();
        var shown = route.isEmpty() ? atlas.frame() : route.points().bounds();
        return new Picture(atlas, View.fitting(shown, widthPx, heightPx), Palette.of(dark));
    }

    private static int size(int px) {
        return Math.clamp(px, LEAST_PX, MOST_PX);
    }
}
