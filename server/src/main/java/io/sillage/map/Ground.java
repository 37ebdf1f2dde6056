package io.sillage.map;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The ground of one picture: what lies in view, cut to the frame and simplified, one path for all that is drawn alike. */
final class Ground {

    private static final int MARGIN_DOTS = 32;
    private static final List<Layer> DRAWN = List.of(
            Layer.GREEN,
            Layer.SAND,
            Layer.WATER,
            Layer.PARKING,
            Layer.WATERWAY,
            Layer.BUILDING,
            Layer.RAIL,
            Layer.ROAD);

    /** A stretch of a named street in view, in dots. */
    record NamedStretch(String name, Stratum stratum, Points line) {}

    private final View view;
    private final Detail detail;
    private final Map<Stratum, PathData> paths = new EnumMap<>(Stratum.class);
    private final List<NamedStretch> stretches = new ArrayList<>();

    private Ground(View view, Detail detail) {
        this.view = view;
        this.detail = detail;
    }

    static Ground of(Atlas atlas, View view, Detail detail) {
        var ground = new Ground(view, detail);
        double finest = view.zoom() + 0.5;
        for (var layer : DRAWN) {
            var features = atlas.layer(layer);
            features.search(view.window(MARGIN_DOTS), feature -> {
                if (features.kind(feature).fromZoom() <= finest) {
                    ground.draw(features, feature);
                }
            });
        }
        return ground;
    }

    Map<Stratum, PathData> paths() {
        return paths;
    }

    List<NamedStretch> stretches() {
        return stretches;
    }

    private void draw(Features features, int feature) {
        var kind = features.kind(feature);
        var stratum = Stratum.of(kind, kind.layer() == Layer.ROAD && features.detail(feature) == 1);
        if (stratum == null || !detail.shows(stratum)) {
            return;
        }
        if (stratum.isFilled()) {
            drawArea(features, feature, stratum);
        } else {
            drawLine(features, feature, stratum);
        }
    }

    private void drawArea(Features features, int feature, Stratum stratum) {
        for (int part = features.firstPart(feature); part < features.endPart(feature); part++) {
            var ring = Simplify.line(view.part(features, part), detail.toleranceDots());
            if (ring.count() > 3 && detail.showsArea(ring)) {
                var cut = Clip.ring(ring, view.frame(MARGIN_DOTS));
                if (cut.count() > 3) {
                    path(stratum).add(cut);
                }
            }
        }
    }

    private void drawLine(Features features, int feature, Stratum stratum) {
        var whole = Simplify.line(view.part(features, features.firstPart(feature)), detail.toleranceDots());
        for (var piece : Clip.line(whole, view.frame(MARGIN_DOTS))) {
            path(stratum).add(piece);
            var name = features.name(feature);
            if (name != null && stratum.isCased()) {
                stretches.add(new NamedStretch(name, stratum, piece));
            }
        }
    }

    private PathData path(Stratum stratum) {
        return paths.computeIfAbsent(stratum, first -> new PathData());
    }
}
