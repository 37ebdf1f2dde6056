package io.sillage.map;

import java.util.ArrayList;
import java.util.List;

/** Areas as outer rings with the holes that lie in each, put together from the borders that relations name. */
final class Areas {

    /** One outer ring, clockwise on the map, and its holes, the other way round. */
    record Area(Points outline, List<Points> holes) {}

    private Areas() {}

    static List<Area> assemble(List<Points> outerBorders, List<Points> innerBorders) {
        var areas = new ArrayList<Area>();
        for (var ring : rings(outerBorders)) {
            areas.add(new Area(ring.turning(true), new ArrayList<>()));
        }
        for (var hole : rings(innerBorders)) {
            for (var area : areas) {
                if (contains(area.outline(), hole.x(0), hole.y(0))) {
                    area.holes().add(hole.turning(false));
                    break;
                }
            }
        }
        return areas;
    }

    /** The borders that close; those that the extract cuts do not, and are left out. */
    private static List<Points> rings(List<Points> borders) {
        return LineJoiner.join(borders, LineJoiner.Rule.INTO_RINGS).stream()
                .filter(Points::isClosed)
                .toList();
    }

    /** Whether a ring holds a point, by counting the sides that a ray to the east crosses. */
    static boolean contains(Points ring, int x, int y) {
        boolean inside = false;
        for (int i = 0; i + 1 < ring.count(); i++) {
            inside ^= crosses(ring.x(i), ring.y(i), ring.x(i + 1), ring.y(i + 1), x, y);
        }
        return inside;
    }

    /** Whether the ray from a point to the east crosses a side. */
    static boolean crosses(int fromX, int fromY, int toX, int toY, int x, int y) {
        if (fromY > y == toY > y) {
            return false;
        }
        return x < (double) (toX - fromX) * ((double) y - fromY) / ((double) toY - fromY) + fromX;
    }
}
