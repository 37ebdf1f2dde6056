package io.sillage.map;

import io.sillage.map.Ground.NamedStretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The names on a picture: places where the whole town shows, streets along their straightest stretch where there is room. */
final class Labels {

    private static final int SAME_NAME_APART_DOTS = 560;
    private static final double LETTER_WIDTH = 0.53;
    private static final double STREET_SIZE = 21;
    private static final double STRAIGHT_DOTS = 7;
    private static final double STREETS_ONLY_FROM_ZOOM = 15.6;
    private static final int INSET_DOTS = 14;
    private static final int ROUTE_CLEARANCE_DOTS = 8;

    private record Label(String text, double x, double y, double angle, double size) {

        double length() {
            return text.length() * size * LETTER_WIDTH;
        }
    }

    private record Candidate(Label label, Stratum stratum, double room) {}

    private final View view;
    private final Crowd crowd;
    private final List<Label> placed = new ArrayList<>();

    Labels(View view) {
        this.view = view;
        crowd = new Crowd(view, INSET_DOTS);
    }

    /** Keeps names off a route, which says more than they do. */
    void keepClearOf(Route route) {
        var line = route.dots(view, 0, route.points().count() - 1);
        for (int i = 0; i < line.count(); i++) {
            crowd.take(line.x(i), line.y(i), ROUTE_CLEARANCE_DOTS);
        }
    }

    void place(Atlas atlas, List<NamedStretch> stretches) {
        if (view.zoom() < STREETS_ONLY_FROM_ZOOM) {
            placePlaces(atlas.layer(Layer.PLACE));
        }
        stretches.stream()
                .map(Labels::candidate)
                .filter(candidate -> candidate.room() > candidate.label().length())
                .sorted(Comparator.comparing(Candidate::stratum)
                        .thenComparing(Candidate::room)
                        .reversed()
                        .thenComparing(candidate -> candidate.label().text()))
                .map(Candidate::label)
                .filter(label -> !isNamedNearby(label))
                .forEach(this::offer);
    }

    void paint(Svg svg, Palette palette) {
        svg.open(
                "g",
                "font-family",
                "Inter,system-ui,sans-serif",
                "fill",
                palette.text(),
                "text-anchor",
                "middle",
                "stroke",
                palette.halo(),
                "stroke-width",
                6,
                "paint-order",
                "stroke",
                "stroke-linejoin",
                "round",
                "font-size",
                STREET_SIZE);
        placed.forEach(label -> paint(svg, label));
        svg.open("text", "x", view.width() - 16, "y", view.height() - 16, "text-anchor", "end", "font-size", 19)
                .text("© OpenStreetMap")
                .close("text")
                .close("g");
    }

    private static void paint(Svg svg, Label label) {
        var where = "translate(" + Math.round(label.x()) + " " + Math.round(label.y()) + ")";
        long turn = Math.round(Math.toDegrees(label.angle()));
        if (turn == 0) {
            svg.open("text", "transform", where, "dy", 7, "font-size", label.size());
        } else {
            svg.open("text", "transform", where + "rotate(" + turn + ")", "dy", 7);
        }
        svg.text(label.text()).close("text");
    }

    private void placePlaces(Features places) {
        var found = new ArrayList<Integer>();
        places.search(view.window(0), place -> {
            if (places.name(place) != null && places.kind(place).fromZoom() <= view.zoom() + 0.5) {
                found.add(place);
            }
        });
        found.sort(Comparator.comparing(places::kind).thenComparing(place -> String.valueOf(places.name(place))));
        for (int place : found) {
            int point = places.firstPoint(places.firstPart(place));
            offer(new Label(
                    String.valueOf(places.name(place)),
                    view.dotX(places.x(point)),
                    view.dotY(places.y(point)),
                    0,
                    size(places.kind(place))));
        }
    }

    private static double size(Kind place) {
        return switch (place) {
            case CITY -> 34;
            case TOWN -> 30;
            default -> 24;
        };
    }

    private void offer(Label label) {
        int radius = (int) (label.size() * 0.6);
        if (crowd.takeStrip(label.x(), label.y(), label.length() - radius, label.angle(), radius)) {
            placed.add(label);
        }
    }

    private boolean isNamedNearby(Label label) {
        return placed.stream()
                .anyMatch(other -> other.text().equals(label.text())
                        && Math.hypot(other.x() - label.x(), other.y() - label.y()) < SAME_NAME_APART_DOTS);
    }

    /** The longest straight run of a stretch, with the name along its middle, readable from below. */
    private static Candidate candidate(NamedStretch stretch) {
        var simple = Simplify.line(stretch.line(), STRAIGHT_DOTS);
        var line = simple.count() > 1 ? simple : stretch.line();
        int longest = 1;
        for (int i = 2; i < line.count(); i++) {
            if (length(line, i) > length(line, longest)) {
                longest = i;
            }
        }
        double dx = (double) line.x(longest) - line.x(longest - 1);
        double dy = (double) line.y(longest) - line.y(longest - 1);
        double angle = Math.atan2(dy, dx);
        double readable = Math.abs(angle) > Math.PI / 2 ? angle - Math.copySign(Math.PI, angle) : angle;
        var label =
                new Label(stretch.name(), line.x(longest) - dx / 2, line.y(longest) - dy / 2, readable, STREET_SIZE);
        return new Candidate(label, stretch.stratum(), Math.hypot(dx, dy));
    }

    private static double length(Points line, int side) {
        return Math.hypot((double) line.x(side) - line.x(side - 1), (double) line.y(side) - line.y(side - 1));
    }
}
