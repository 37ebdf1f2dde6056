package io.sillage.map;

import io.sillage.kernel.GeoPoint;

/**
 * What a picture shows: its upper left corner on the world, and how fine. Pictures are drawn in dots, two to a pixel, so that
 * whole numbers are fine enough.
 */
record View(double west, double north, double unitsPerDot, int widthPx, int heightPx) {

    static final int DOTS_PER_PX = 2;
    private static final double TILE_PX = 512;
    private static final double CLOSEST_FIT_ZOOM = 17;
    /** On each side, so that what a page cuts off to fill its own shape is not the route. */
    private static final double ROOM = 0.17;

    static View around(GeoPoint centre, double zoom, int widthPx, int heightPx) {
        return around(World.x(centre.longitude()), World.y(centre.latitude()), unitsPerDot(zoom), widthPx, heightPx);
    }

    /** The closest view that holds a box with room to spare on all sides. */
    static View fitting(Box box, int widthPx, int heightPx) {
        double filled = (1 - 2 * ROOM) * DOTS_PER_PX;
        double perDot = Math.max(
                ((double) box.maxX() - box.minX()) / (widthPx * filled),
                ((double) box.maxY() - box.minY()) / (heightPx * filled));
        return around(
                ((double) box.minX() + box.maxX()) / 2,
                ((double) box.minY() + box.maxY()) / 2,
                Math.max(perDot, unitsPerDot(CLOSEST_FIT_ZOOM)),
                widthPx,
                heightPx);
    }

    private static View around(double x, double y, double perDot, int widthPx, int heightPx) {
        return new View(x - widthPx * perDot, y - heightPx * perDot, perDot, widthPx, heightPx);
    }

    private static double unitsPerDot(double zoom) {
        return World.SIDE / (TILE_PX * DOTS_PER_PX * Math.pow(2, zoom));
    }

    double zoom() {
        return Math.log(World.SIDE / (TILE_PX * DOTS_PER_PX * unitsPerDot)) / Math.log(2);
    }

    int width() {
        return widthPx * DOTS_PER_PX;
    }

    int height() {
        return heightPx * DOTS_PER_PX;
    }

    int dotX(int x) {
        return (int) Math.round((x - west) / unitsPerDot);
    }

    int dotY(int y) {
        return (int) Math.round((y - north) / unitsPerDot);
    }

    /** The part of the world that shows, with a margin for thick strokes. */
    Box window(int marginDots) {
        double margin = marginDots * unitsPerDot;
        return Box.spanning(
                west - margin,
                north - margin,
                west + width() * unitsPerDot + margin,
                north + height() * unitsPerDot + margin);
    }

    Box frame(int marginDots) {
        return new Box(-marginDots, -marginDots, width() + marginDots, height() + marginDots);
    }

    /** One part of a thing on the map, in dots. */
    Points part(Features features, int part) {
        var dots = new Points(features.endPoint(part) - features.firstPoint(part));
        for (int point = features.firstPoint(part); point < features.endPoint(part); point++) {
            dots.addIfNew(dotX(features.x(point)), dotY(features.y(point)));
        }
        return dots;
    }
}
