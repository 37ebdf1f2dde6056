package io.sillage.map;

import io.sillage.map.Areas.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/**
 * The sea of an extract. A coastline has the sea on its right, and an extract cuts it: loose ends are carried straight to
 * the nearest side of the extract's frame, the frame is divided along the coast, and the pieces on the right are sea.
 */
final class Sea {

    private static final int MOST_PROBES_A_LINE = 24;

    private final GeometryFactory geometry = new GeometryFactory();
    private final Envelope frame;
    private final double step;

    private Sea(Box frame) {
        this.frame = new Envelope(frame.minX(), frame.maxX(), frame.minY(), frame.maxY());
        step = Math.max(2, this.frame.getWidth() * 1e-5);
    }

    static List<Area> within(Box frame, List<Points> coastlines) {
        return coastlines.isEmpty() ? List.of() : new Sea(frame).divide(coastlines);
    }

    private List<Area> divide(List<Points> coastlines) {
        var lines = LineJoiner.join(coastlines, LineJoiner.Rule.HEAD_TO_TAIL).stream()
                .filter(line -> line.count() > 1)
                .map(this::toTheFrame)
                .toList();
        var border = ((Polygon) geometry.toGeometry(frame)).getExteriorRing();
        var coast = OverlayNGRobust.overlay(
                geometry.buildGeometry(lines), geometry.toGeometry(frame), OverlayNG.INTERSECTION);
        var polygonizer = new Polygonizer();
        polygonizer.add(OverlayNGRobust.overlay(coast, border, OverlayNG.UNION));
        @SuppressWarnings("unchecked")
        var pieces = (Collection<Polygon>) polygonizer.getPolygons();
        return pieces.stream()
                .filter(piece -> isRightOf(piece, lines))
                .map(Polygons::area)
                .toList();
    }

    private LineString toTheFrame(Points line) {
        var places = new ArrayList<Coordinate>(line.count() + 2);
        for (int i = 0; i < line.count(); i++) {
            places.add(new Coordinate(line.x(i), line.y(i)));
        }
        if (!line.isClosed()) {
            places.addFirst(nearestOnFrame(places.getFirst()));
            places.addLast(nearestOnFrame(places.getLast()));
        }
        return geometry.createLineString(places.toArray(Coordinate[]::new));
    }

    private Coordinate nearestOnFrame(Coordinate end) {
        double west = end.x - frame.getMinX();
        double east = frame.getMaxX() - end.x;
        double north = end.y - frame.getMinY();
        double south = frame.getMaxY() - end.y;
        double least = Math.min(Math.min(west, east), Math.min(north, south));
        if (least <= 0) {
            return end;
        }
        if (least == west || least == east) {
            return new Coordinate(least == west ? frame.getMinX() : frame.getMaxX(), end.y);
        }
        return new Coordinate(end.x, least == north ? frame.getMinY() : frame.getMaxY());
    }

    /** Probes both sides of the coast a step away: the piece that holds more of the right-hand probes is sea. */
    private boolean isRightOf(Polygon piece, List<LineString> lines) {
        var prepared = PreparedGeometryFactory.prepare(piece);
        int votes = 0;
        for (var line : lines) {
            if (line.getEnvelopeInternal().intersects(piece.getEnvelopeInternal())) {
                votes += votes(prepared, line);
            }
        }
        return votes > 0;
    }

    private int votes(PreparedGeometry piece, LineString line) {
        int votes = 0;
        int stride = Math.max(1, line.getNumPoints() / MOST_PROBES_A_LINE);
        for (int i = 0; i + 1 < line.getNumPoints(); i += stride) {
            var from = line.getCoordinateN(i);
            var to = line.getCoordinateN(i + 1);
            double length = from.distance(to);
            if (length > 0) {
                double right = step / length;
                votes += piece.contains(probe(from, to, right)) ? 1 : 0;
                votes -= piece.contains(probe(from, to, -right)) ? 1 : 0;
            }
        }
        return votes;
    }

    /** A point beside the middle of a side of the coast; y grows south, so right of the way is (-dy, dx). */
    private Point probe(Coordinate from, Coordinate to, double right) {
        return geometry.createPoint(new Coordinate(
                (from.x + to.x) / 2 - (to.y - from.y) * right, (from.y + to.y) / 2 + (to.x - from.x) * right));
    }
}
