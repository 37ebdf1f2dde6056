package io.sillage.map;

import java.util.Map;

/** Paints the ground of a picture: land, then all that lies on it, each sort in one stroke. */
final class GroundPainter {

    private static final double CASING = 1.38;

    private final Svg svg;
    private final Palette palette;
    private final double zoom;
    /** Marks this picture's own paths, so that two pictures in one page do not take each other's. */
    private final String mark;

    GroundPainter(Svg svg, View view, Palette palette) {
        this.svg = svg;
        this.palette = palette;
        zoom = view.zoom();
        mark = Integer.toString(31 * view.hashCode() + palette.hashCode() & Integer.MAX_VALUE, Character.MAX_RADIX);
    }

    void paint(Map<Stratum, PathData> paths) {
        svg.empty("rect", "width", "100%", "height", "100%", "fill", palette.land());
        paths.forEach((stratum, path) -> {
            if (stratum.isFilled()) {
                fill(stratum, path);
            } else if (!stratum.isCased()) {
                stroke(stratum, path);
            }
        });
        svg.open("defs");
        paths.forEach((stratum, path) -> {
            if (stratum.isCased()) {
                svg.empty("path", "id", id(stratum), "d", path);
            }
        });
        svg.close("defs");
        var cased = paths.keySet().stream().filter(Stratum::isCased).toList();
        svg.open("g", "fill", "none", "stroke-linecap", "round", "stroke-linejoin", "round");
        cased.forEach(stratum -> use(stratum, palette.land(), stratum.widthDots(zoom) * CASING));
        cased.forEach(stratum -> use(stratum, stratum.colour(palette), stratum.widthDots(zoom)));
        svg.close("g");
    }

    private void fill(Stratum stratum, PathData path) {
        svg.empty("path", "fill", stratum.colour(palette), "fill-rule", "evenodd", "d", path);
    }

    private void stroke(Stratum stratum, PathData path) {
        var dashes = stratum.dashes();
        svg.empty(
                "path",
                "fill",
                "none",
                "stroke",
                stratum.colour(palette),
                "stroke-width",
                stratum.widthDots(zoom),
                dashes == null ? "stroke-linecap" : "stroke-dasharray",
                dashes == null ? "round" : dashes,
                "d",
                path);
    }

    private void use(Stratum stratum, String colour, double width) {
        svg.empty("use", "href", "#" + id(stratum), "stroke", colour, "stroke-width", width);
    }

    private String id(Stratum stratum) {
        return mark + stratum.ordinal();
    }
}
