package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.nio.file.Path;
import java.util.List;

/** One extract, read and ready: the things on each layer and the frame they lie in. Immutable. */
final class Atlas {

    /** One for each layer, in the order of the layers. */
    private final List<Features> layers;

    private final Box frame;

    Atlas(List<Features> layers, Box frame) {
        this.layers = List.copyOf(layers);
        this.frame = frame;
    }

    /** Reads a whole extract; refuses a file that is missing, foreign or damaged with {@link BrokenExtract}. */
    static Atlas read(Path extract) {
        var draft = new AtlasDraft();
        new PbfFile(extract).readInto(draft);
        return draft.finish();
    }

    /** A map of nowhere, for as long as no other is there. */
    static Atlas empty() {
        return new AtlasDraft().finish();
    }

    Features layer(Layer layer) {
        return layers.get(layer.ordinal());
    }

    Box frame() {
        return frame;
    }

    MapArea area() {
        return new MapArea(
                new GeoPoint(World.latitude(frame.maxY()), World.longitude(frame.minX())),
                new GeoPoint(World.latitude(frame.minY()), World.longitude(frame.maxX())));
    }
}
