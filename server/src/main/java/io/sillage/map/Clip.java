package io.sillage.map;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines and rings to a rectangle. */
final class Clip {

    private Clip() {}

    /** The pieces of a line within the rectangle, in order (Liang and Barsky, 1984, side by side). */
    static List<Points> line(Points line, Box box) {
        var pieces = new ArrayList<Points>();
        var piece = new Points();
        for (int i = 0; i + 1 < line.count(); i++) {
            var side = Side.cut(line.x(i), line.y(i), line.x(i + 1), line.y(i + 1), box);
            if (side == null) {
                continue;
            }
            if (piece.count() > 0 && !piece.endsAt(side.fromX(), side.fromY())) {
                keep(piece, pieces);
                piece = new Points();
            }
            piece.addIfNew(side.fromX(), side.fromY());
            piece.addIfNew(side.toX(), side.toY());
        }
        keep(piece, pieces);
        return pieces;
    }

    private static void keep(Points piece, List<Points> pieces) {
        if (piece.count() > 1) {
            pieces.add(piece);
        }
    }

    /**
     * The part of a closed ring within the rectangle, closed again along its edges; fewer than four points when nothing is
     * left (Sutherland and Hodgman, 1974).
     */
    static Points ring(Points ring, Box box) {
        var left = ring;
        for (var edge : Edge.values()) {
            left = ring(left, edge, box);
        }
        return left;
    }

    private static Points ring(Points ring, Edge edge, Box box) {
        var kept = new Points(ring.count());
        for (int i = 0; i + 1 < ring.count(); i++) {
            boolean in = edge.keeps(ring.x(i), ring.y(i), box);
            if (in) {
                kept.addIfNew(ring.x(i), ring.y(i));
            }
            if (in != edge.keeps(ring.x(i + 1), ring.y(i + 1), box)) {
                edge.addCrossing(ring, i, box, kept);
            }
        }
        if (kept.count() > 0) {
            kept.addIfNew(kept.x(0), kept.y(0));
        }
        return kept;
    }

    /** One edge of the rectangle. */
    private enum Edge {
        WEST,
        EAST,
        NORTH,
        SOUTH;

        boolean keeps(int x, int y, Box box) {
            return switch (this) {
                case WEST -> x >= box.minX();
                case EAST -> x <= box.maxX();
                case NORTH -> y >= box.minY();
                case SOUTH -> y <= box.maxY();
            };
        }

        void addCrossing(Points ring, int i, Box box, Points kept) {
            double fromX = ring.x(i);
            double fromY = ring.y(i);
            double alongX = ring.x(i + 1) - fromX;
            double alongY = ring.y(i + 1) - fromY;
            if (this == WEST || this == EAST) {
                int x = this == WEST ? box.minX() : box.maxX();
                kept.addIfNew(x, (int) Math.round(fromY + alongY * (x - fromX) / alongX));
            } else {
                int y = this == NORTH ? box.minY() : box.maxY();
                kept.addIfNew((int) Math.round(fromX + alongX * (y - fromY) / alongY), y);
            }
        }
    }
}
