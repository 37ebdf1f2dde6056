package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** Puts one picture together, leaving out detail step by step until it keeps within its budget. */
final class Picture {

    private static final double ROUTE_WIDTH_PX = 5.5;
    private static final double THUMBNAIL_WIDTH_PX = 3;
    private static final int THUMBNAIL_BYTES = 1024;
    private static final double ROUTE_TOLERANCE_DOTS = 1.2;
    private static final int MOST_BYTES = 20 * 1024;

    private final Atlas atlas;
    private final View view;
    private final Palette palette;

    Picture(Atlas atlas, View view, Palette palette) {
        this.atlas = atlas;
        this.view = view;
        this.palette = palette;
    }

    /** The map with a route on it, or without one. */
    String draw(@Nullable Route route) {
        return draw(route, new Points(0));
    }

    /** The same with numbered marks on it. */
    String draw(@Nullable Route route, Points marks) {
        var drawn = "";
        for (var detail : Detail.values()) {
            drawn = draw(route, marks, detail);
            if (drawn.length() <= MOST_BYTES) {
                return drawn;
            }
        }
        return drawn;
    }

    private String draw(@Nullable Route route, Points marks, Detail detail) {
        var svg = new Svg(view);
        var ground = Ground.of(atlas, view, detail);
        new GroundPainter(svg, view, palette).paint(ground.paths());
        var labels = new Labels(view);
        if (route == null) {
            labels.place(atlas, ground.stretches());
            labels.paint(svg, palette);
            return svg.finish();
        }
        var painter = new RoutePainter(svg, view, palette, ROUTE_WIDTH_PX);
        painter.halo(route, ROUTE_TOLERANCE_DOTS);
        painter.paint(route, ROUTE_TOLERANCE_DOTS);
        labels.keepClearOf(route);
        labels.place(atlas, ground.stretches());
        labels.paint(svg, palette);
        painter.ends(route);
        painter.marks(marks);
        return svg.finish();
    }

    /** The route alone, for lists. */
    String drawThumbnail(Route route) {
        var drawn = "";
        for (double tolerance = 2;
                drawn.isEmpty() || drawn.length() > THUMBNAIL_BYTES && tolerance < 40;
                tolerance *= 1.5) {
            var svg = new Svg(view);
            var painter = new RoutePainter(svg, view, palette, THUMBNAIL_WIDTH_PX);
            painter.paint(route, tolerance);
            painter.ends(route);
            drawn = svg.finish();
        }
        return drawn;
    }
}
