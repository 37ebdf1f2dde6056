package io.sillage.map;

/** The way of a pen over a picture, as short as SVG lets it be written: whole numbers, each from where the last one ended. */
final class PathData {

    private final StringBuilder written = new StringBuilder();
    private int penX;
    private int penY;

    /** Adds a line, or a closed ring whose last point is its first. */
    void add(Points line) {
        boolean closed = line.isClosed();
        int count = closed ? line.count() - 1 : line.count();
        written.append('m');
        number(line.x(0) - penX, true);
        number(line.y(0) - penY, false);
        for (int i = 1; i < count; i++) {
            number(line.x(i) - line.x(i - 1), false);
            number(line.y(i) - line.y(i - 1), false);
        }
        int end = closed ? 0 : count - 1;
        penX = line.x(end);
        penY = line.y(end);
        if (closed) {
            written.append('z');
        }
    }

    boolean isEmpty() {
        return written.isEmpty();
    }

    int length() {
        return written.length();
    }

    private void number(int value, boolean first) {
        if (!first && value >= 0) {
            written.append(' ');
        }
        written.append(value);
    }

    @Override
    public String toString() {
        return written.toString();
    }
}
