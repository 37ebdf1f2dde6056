package io.sillage.map;

import java.util.LinkedHashMap;
import java.util.Map;

/** One layer of a vector tile being written (Mapbox Vector Tile Specification 2.1, section 4.1). */
final class TileLayer {

    private static final int VERSION = 2;

    private final String name;
    private final Layer.Shape shape;
    private final ProtoBytes features = new ProtoBytes();
    private final Map<String, Integer> keys = new LinkedHashMap<>();
    private final Map<Object, Integer> values = new LinkedHashMap<>();

    TileLayer(Layer layer) {
        name = layer.label();
        shape = layer.shape();
    }

    /** Adds a thing: what is said of it (text, whole numbers, yes or no), and its geometry in commands. */
    void add(Map<String, Object> said, Ints geometry) {
        var tags = new Ints();
        said.forEach((key, value) -> {
            tags.add(keys.computeIfAbsent(key, first -> keys.size()));
            tags.add(values.computeIfAbsent(value, first -> values.size()));
        });
        var feature = new ProtoBytes();
        feature.packed(2, tags).number(3, shape.ordinal() + 1L).packed(4, geometry);
        features.message(2, feature);
    }

    boolean isEmpty() {
        return features.isEmpty();
    }

    ProtoBytes finish() {
        var layer = new ProtoBytes().text(1, name).append(features);
        keys.keySet().forEach(key -> layer.text(3, key));
        values.keySet().forEach(value -> layer.message(4, value(value)));
        return layer.number(5, TileCutter.EXTENT).number(15, VERSION);
    }

    private static ProtoBytes value(Object value) {
        return switch (value) {
            case Integer number -> new ProtoBytes().number(4, number);
            case Boolean yes -> new ProtoBytes().number(7, yes ? 1 : 0);
            default -> new ProtoBytes().text(1, value.toString());
        };
    }
}
