package io.sillage.map;

import io.sillage.map.Areas.Area;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts one vector tile out of an atlas: what shows at its zoom, clipped with a small margin and simplified. */
final class TileCutter {

    static final int EXTENT = 4096;
    private static final int EXTENT_BITS = 12;
    private static final int WORLD_BITS = 31;
    private static final int MARGIN = 64;
    private static final Box FRAME = new Box(-MARGIN, -MARGIN, EXTENT + MARGIN, EXTENT + MARGIN);
    private static final int NAMED_ROADS_FROM_ZOOM = 12;
    private static final int FINE_FROM_ZOOM = 14;

    private final Atlas atlas;
    private final int zoom;
    /** How many bits of a place in the world one step of the tile holds. */
    private final int shift;

    private final long west;
    private final long north;
    private final double tolerance;

    private TileCutter(Atlas atlas, int zoom, int x, int y) {
        this.atlas = atlas;
        this.zoom = zoom;
        shift = WORLD_BITS - EXTENT_BITS - zoom;
        west = (long) x << WORLD_BITS - zoom;
        north = (long) y << WORLD_BITS - zoom;
        tolerance = zoom >= FINE_FROM_ZOOM ? 1.5 : 4;
    }

    /** The tile in Mapbox form; no bytes at all where the map is empty. */
    static byte[] cut(Atlas atlas, int zoom, int x, int y) {
        var cutter = new TileCutter(atlas, zoom, x, y);
        var tile = new ProtoBytes();
        for (var layer : Layer.values()) {
            var cut = cutter.cut(layer);
            if (!cut.isEmpty()) {
                tile.message(3, cut.finish());
            }
        }
        return tile.toArray();
    }

    private TileLayer cut(Layer layer) {
        var features = atlas.layer(layer);
        var cut = new TileLayer(layer);
        features.search(window(), feature -> {
            if (features.kind(feature).fromZoom() <= zoom) {
                var geometry = geometry(layer.shape(), features, feature);
                if (!geometry.isEmpty()) {
                    cut.add(said(features, feature), geometry.commands());
                }
            }
        });
        return cut;
    }

    private Box window() {
        long margin = (long) MARGIN << shift;
        long side = 1L << WORLD_BITS - zoom;
        return Box.spanning(west - margin, north - margin, west + side + margin, north + side + margin);
    }

    private TileGeometry geometry(Layer.Shape shape, Features features, int feature) {
        var geometry = new TileGeometry();
        int first = features.firstPart(feature);
        switch (shape) {
            case POINT -> point(part(features, first), geometry);
            case LINE -> line(part(features, first), geometry);
            case AREA -> area(features, feature, geometry);
        }
        return geometry;
    }

    private static void point(Points point, TileGeometry geometry) {
        if (FRAME.contains(point.x(0), point.y(0))) {
            geometry.point(point);
        }
    }

    private void line(Points line, TileGeometry geometry) {
        for (var piece : Clip.line(Simplify.line(line, tolerance), FRAME)) {
            geometry.line(piece);
        }
    }

    /** A thing whose outer ring is too small to see is left out whole. */
    private void area(Features features, int feature, TileGeometry geometry) {
        int first = features.firstPart(feature);
        var outline = ring(features, first);
        if (!isSeen(outline)) {
            return;
        }
        var holes = new ArrayList<Points>();
        for (int part = first + 1; part < features.endPart(feature); part++) {
            var hole = ring(features, part);
            if (isSeen(hole)) {
                holes.add(hole.turning(false));
            }
        }
        for (var area : Polygons.mended(new Area(outline.turning(true), holes))) {
            geometry.ring(area.outline());
            area.holes().forEach(geometry::ring);
        }
    }

    private Points ring(Features features, int part) {
        return Clip.ring(Simplify.line(part(features, part), tolerance), FRAME);
    }

    private boolean isSeen(Points ring) {
        return ring.count() > 3 && Math.abs(ring.signedArea()) > 8 * tolerance * tolerance;
    }

    private Points part(Features features, int part) {
        var points = new Points(features.endPoint(part) - features.firstPoint(part));
        for (int point = features.firstPoint(part); point < features.endPoint(part); point++) {
            points.addIfNew(step(features.x(point) - west), step(features.y(point) - north));
        }
        return points;
    }

    private int step(long units) {
        return (int) (units + (1L << shift >> 1) >> shift);
    }

    private Map<String, Object> said(Features features, int feature) {
        var kind = features.kind(feature);
        var said = new LinkedHashMap<String, Object>();
        var name = features.name(feature);
        switch (kind.layer()) {
            case ADDRESS -> say(said, "number", name);
            case BUILDING -> say(said, "h", features.detail(feature) > 0 ? features.detail(feature) : null);
            case ROAD -> {
                said.put("kind", kind.label());
                say(said, "name", zoom >= NAMED_ROADS_FROM_ZOOM ? name : null);
                say(said, "tunnel", features.detail(feature) == 1 ? true : null);
            }
            default -> {
                said.put("kind", kind.label());
                say(said, "name", name);
            }
        }
        return said;
    }

    private static void say(Map<String, Object> said, String key, @Nullable Object value) {
        if (value != null) {
            said.put(key, value);
        }
    }
}
