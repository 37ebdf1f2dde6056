package io.sillage.map;

import io.sillage.map.Route.Run;
import java.util.List;

/** Paints a route: thick where electric, thin where the engine ran, on a halo that parts it from the streets. */
final class RoutePainter {

    private static final int ELECTRIC = 1;
    private static final int ENGINE = 0;
    private static final double MARK_PX = 11;

    private final Svg svg;
    private final Palette.Route palette;
    private final View view;
    /** The width of an electric stroke in dots; all else follows from it. */
    private final double width;

    RoutePainter(Svg svg, View view, Palette palette, double widthPx) {
        this.svg = svg;
        this.view = view;
        this.palette = palette.route();
        width = widthPx * View.DOTS_PER_PX;
    }

    void paint(Route route, double toleranceDots) {
        if (route.isEmpty()) {
            return;
        }
        var runs = route.runs(view, toleranceDots);
        svg.open("g", "fill", "none", "stroke-linecap", "round", "stroke-linejoin", "round");
        strokes(runs, -1, palette.unknown(), width * 0.6);
        strokes(runs, ENGINE, palette.engine(), width * 0.5);
        strokes(runs, ELECTRIC, palette.electric(), width);
        svg.close("g");
    }

    /** The light ground under the whole route. */
    void halo(Route route, double toleranceDots) {
        if (route.points().count() < 2) {
            return;
        }
        var path = new PathData();
        path.add(Simplify.line(route.dots(view, 0, route.points().count() - 1), toleranceDots));
        svg.empty(
                "path",
                "fill",
                "none",
                "stroke-linecap",
                "round",
                "stroke-linejoin",
                "round",
                "stroke",
                palette.halo(),
                "stroke-width",
                width * 1.65,
                "stroke-opacity",
                ".85",
                "d",
                path);
    }

    /** A ring where the route begins and a filled mark where it ends. */
    void ends(Route route) {
        if (route.isEmpty()) {
            return;
        }
        int last = route.points().count() - 1;
        circle(route, 0, width * 1.1, palette.ground(), palette.ink(), width * 0.55);
        circle(route, last, width * 1.55, palette.accent(), palette.accent(), 0.0);
        circle(route, last, width * 1.1, palette.accent(), palette.ground(), width * 0.55);
    }

    /** Numbered marks, the first on top of the others. */
    void marks(Points marks) {
        double radius = MARK_PX * View.DOTS_PER_PX;
        for (int i = marks.count() - 1; i >= 0; i--) {
            double x = view.dotX(marks.x(i));
            double y = view.dotY(marks.y(i));
            svg.empty(
                    "circle",
                    "cx",
                    x,
                    "cy",
                    y,
                    "r",
                    radius,
                    "fill",
                    palette.ink(),
                    "stroke",
                    palette.ground(),
                    "stroke-width",
                    radius * 0.2);
            svg.open(
                    "text",
                    "x",
                    x,
                    "y",
                    y + radius * 0.42,
                    "text-anchor",
                    "middle",
                    "font-family",
                    "Inter,system-ui,sans-serif",
                    "font-size",
                    radius * 1.2,
                    "font-weight",
                    "600",
                    "fill",
                    palette.ground());
            svg.text(Integer.toString(i + 1)).close("text");
        }
    }

    private void circle(Route route, int point, double radius, String fill, String stroke, double strokeWidth) {
        svg.empty(
                "circle",
                "cx",
                view.dotX(route.points().x(point)),
                "cy",
                view.dotY(route.points().y(point)),
                "r",
                radius,
                "fill",
                fill,
                "stroke",
                stroke,
                "stroke-width",
                strokeWidth);
    }

    private void strokes(List<Run> runs, int electric, String colour, double strokeWidth) {
        var path = new PathData();
        runs.stream().filter(run -> Integer.signum(run.electric()) == electric).forEach(run -> path.add(run.line()));
        if (!path.isEmpty()) {
            svg.empty("path", "stroke", colour, "stroke-width", strokeWidth, "d", path);
        }
    }
}
