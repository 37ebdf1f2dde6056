package io.sillage.map;

import java.util.Locale;

/** A sheet of the map, in the order in which sheets are laid; the names are those of the vector tiles. */
enum Layer {
    GREEN(Shape.AREA),
    SAND(Shape.AREA),
    WATER(Shape.AREA),
    WATERWAY(Shape.LINE),
    PARKING(Shape.AREA),
    BUILDING(Shape.AREA),
    RAIL(Shape.LINE),
    ROAD(Shape.LINE),
    BOUNDARY(Shape.LINE),
    PLACE(Shape.POINT),
    POI(Shape.POINT),
    ADDRESS(Shape.POINT);

    /** What the features of a layer are made of; the order is that of the geometry types of vector tiles. */
    enum Shape {
        POINT,
        LINE,
        AREA
    }

    private final Shape shape;

    Layer(Shape shape) {
        this.shape = shape;
    }

    Shape shape() {
        return shape;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
