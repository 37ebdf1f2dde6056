package io.sillage.map;

/** The geometry of one thing in a vector tile: commands to a pen (Mapbox Vector Tile Specification 2.1, section 4.3). */
final class TileGeometry {

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private final Ints commands = new Ints();
    private int penX;
    private int penY;

    void point(Points point) {
        command(MOVE_TO, 1);
        go(point, 0);
    }

    void line(Points line) {
        command(MOVE_TO, 1);
        go(line, 0);
        command(LINE_TO, line.count() - 1);
        for (int i = 1; i < line.count(); i++) {
            go(line, i);
        }
    }

    /** A closed ring; its last point, which is its first, is not written. */
    void ring(Points ring) {
        command(MOVE_TO, 1);
        go(ring, 0);
        command(LINE_TO, ring.count() - 2);
        for (int i = 1; i < ring.count() - 1; i++) {
            go(ring, i);
        }
        command(CLOSE_PATH, 1);
    }

    boolean isEmpty() {
        return commands.size() == 0;
    }

    Ints commands() {
        return commands;
    }

    private void command(int command, int times) {
        commands.add(times << 3 | command);
    }

    private void go(Points points, int i) {
        commands.add(zigzag(points.x(i) - penX));
        commands.add(zigzag(points.y(i) - penY));
        penX = points.x(i);
        penY = points.y(i);
    }

    private static int zigzag(int value) {
        return value << 1 ^ value >> 31;
    }
}
