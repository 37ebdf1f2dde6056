package io.sillage.map;

import io.sillage.map.Areas.Area;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/** Areas as the geometry library has them, and back. */
final class Polygons {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final PrecisionModel WHOLE_NUMBERS = new PrecisionModel(1);

    private Polygons() {}

    /** The same area without rings that touch or cross themselves, as cutting and simplifying leave them; maybe in pieces. */
    static List<Area> mended(Area area) {
        var polygon = polygon(area);
        if (polygon.isValid()) {
            return List.of(area);
        }
        var mended = GeometryPrecisionReducer.reduce(GeometryFixer.fix(polygon), WHOLE_NUMBERS);
        var pieces = new ArrayList<Area>();
        for (int i = 0; i < mended.getNumGeometries(); i++) {
            if (mended.getGeometryN(i) instanceof Polygon piece && !piece.isEmpty()) {
                pieces.add(area(piece));
            }
        }
        return pieces;
    }

    /** Outer ring clockwise on the map, holes the other way, as vector tiles want them. */
    static Area area(Polygon polygon) {
        var holes = new ArrayList<Points>();
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            holes.add(points(polygon.getInteriorRingN(i)).turning(false));
        }
        return new Area(points(polygon.getExteriorRing()).turning(true), holes);
    }

    private static Polygon polygon(Area area) {
        return GEOMETRY.createPolygon(
                ring(area.outline()), area.holes().stream().map(Polygons::ring).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(Points ring) {
        var places = new Coordinate[ring.count()];
        for (int i = 0; i < places.length; i++) {
            places[i] = new Coordinate(ring.x(i), ring.y(i));
        }
        return GEOMETRY.createLinearRing(places);
    }

    private static Points points(Geometry ring) {
        var points = new Points(ring.getNumPoints());
        for (var place : ring.getCoordinates()) {
            points.addIfNew((int) Math.round(place.x), (int) Math.round(place.y));
        }
        return points;
    }
}
