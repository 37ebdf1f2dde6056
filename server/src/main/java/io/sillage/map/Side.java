package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** What is left of one side of a line within a rectangle. */
record Side(int fromX, int fromY, int toX, int toY) {

    static @Nullable Side cut(int fromX, int fromY, int toX, int toY, Box box) {
        if (box.contains(fromX, fromY) && box.contains(toX, toY)) {
            return new Side(fromX, fromY, toX, toY);
        }
        double alongX = (double) toX - fromX;
        double alongY = (double) toY - fromY;
        double[] shares = {0, 1};
        boolean meets = narrow(shares, -alongX, (double) fromX - box.minX())
                && narrow(shares, alongX, (double) box.maxX() - fromX)
                && narrow(shares, -alongY, (double) fromY - box.minY())
                && narrow(shares, alongY, (double) box.maxY() - fromY);
        if (!meets) {
            return null;
        }
        return new Side(
                (int) Math.round(fromX + shares[0] * alongX),
                (int) Math.round(fromY + shares[0] * alongY),
                (int) Math.round(fromX + shares[1] * alongX),
                (int) Math.round(fromY + shares[1] * alongY));
    }

    /** Narrows the shares of the side that lie on the inner side of one edge; false when none is left. */
    private static boolean narrow(double[] shares, double outward, double room) {
        if (outward == 0) {
            return room >= 0;
        }
        double share = room / outward;
        if (outward < 0) {
            shares[0] = Math.max(shares[0], share);
        } else {
            shares[1] = Math.min(shares[1], share);
        }
        return shares[0] <= shares[1];
    }
}
