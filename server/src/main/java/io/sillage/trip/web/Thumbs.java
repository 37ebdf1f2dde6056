package io.sillage.trip.web;

/** Draws the small route pictures of the list. */
final class Thumbs {

    private static final double BOX = 64;
    private static final double MARGIN = 10;

    private Thumbs() {}

    /** {@code routeE7} holds latitude and longitude in turn, in 1e-7 degrees. */
    static ThumbView of(int[] routeE7) {
        if (routeE7.length < 4) {
            return ThumbView.NONE;
        }
        int points = routeE7.length / 2;
        var x = new double[points];
        var y = new double[points];
        double narrowing = Math.cos(Math.toRadians(routeE7[0] / 1e7));
        for (int i = 0; i < points; i++) {
            x[i] = routeE7[2 * i + 1] * narrowing;
            y[i] = -routeE7[2 * i];
        }
        fit(x, y);
        return new ThumbView(path(x, y), text(x[0]), text(y[0]), text(x[points - 1]), text(y[points - 1]));
    }

    private static void fit(double[] x, double[] y) {
        double left = min(x);
        double top = min(y);
        double width = -min(negated(x)) - left;
        double height = -min(negated(y)) - top;
        double scale = (BOX - 2 * MARGIN) / Math.max(1, Math.max(width, height));
        for (int i = 0; i < x.length; i++) {
            x[i] = BOX / 2 + (x[i] - left - width / 2) * scale;
            y[i] = BOX / 2 + (y[i] - top - height / 2) * scale;
        }
    }

    private static double min(double[] values) {
        double least = Double.POSITIVE_INFINITY;
        for (var value : values) {
            least = Math.min(least, value);
        }
        return least;
    }

    private static double[] negated(double[] values) {
        var negated = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            negated[i] = -values[i];
        }
        return negated;
    }

    private static String path(double[] x, double[] y) {
        var path = new StringBuilder("M");
        for (int i = 0; i < x.length; i++) {
            path.append(i == 0 ? "" : " ").append(text(x[i])).append(',').append(text(y[i]));
        }
        return path.toString();
    }

    private static String text(double value) {
        return Double.toString(Math.round(value * 10) / 10.0);
    }
}
