package io.sillage.map;

import java.util.Locale;

/** What a thing on the map is, the layer it lies on, and from which zoom of the vector tiles it is worth showing. */
enum Kind {
    MOTORWAY(Layer.ROAD, 5),
    TRUNK(Layer.ROAD, 6),
    PRIMARY(Layer.ROAD, 8),
    SECONDARY(Layer.ROAD, 10),
    TERTIARY(Layer.ROAD, 11),
    UNCLASSIFIED(Layer.ROAD, 12),
    RESIDENTIAL(Layer.ROAD, 12),
    LIVING_STREET(Layer.ROAD, 13),
    PEDESTRIAN(Layer.ROAD, 13),
    SERVICE(Layer.ROAD, 14),
    TRACK(Layer.ROAD, 14),
    CYCLEWAY(Layer.ROAD, 14),
    FOOTWAY(Layer.ROAD, 14),
    PATH(Layer.ROAD, 14),
    STEPS(Layer.ROAD, 14),
    /** A square or walk mapped as an area: it gives its name to addresses and is not drawn. */
    PLAZA(Layer.ROAD, 99),
    RAIL(Layer.RAIL, 10),
    TRAM(Layer.RAIL, 13),
    RIVER(Layer.WATERWAY, 8),
    CANAL(Layer.WATERWAY, 10),
    STREAM(Layer.WATERWAY, 13),
    SEA(Layer.WATER, 0),
    LAKE(Layer.WATER, 6),
    FOREST(Layer.GREEN, 9),
    PARK(Layer.GREEN, 11),
    GRASS(Layer.GREEN, 12),
    BEACH(Layer.SAND, 12),
    PIER(Layer.SAND, 12),
    CAR_PARK(Layer.PARKING, 14),
    BUILDING(Layer.BUILDING, 14),
    COUNTRY_LIMIT(Layer.BOUNDARY, 3),
    REGION_LIMIT(Layer.BOUNDARY, 6),
    TOWN_LIMIT(Layer.BOUNDARY, 12),
    QUARTER_LIMIT(Layer.BOUNDARY, 14),
    CITY(Layer.PLACE, 6),
    TOWN(Layer.PLACE, 8),
    VILLAGE(Layer.PLACE, 10),
    SUBURB(Layer.PLACE, 12),
    QUARTER(Layer.PLACE, 12),
    NEIGHBOURHOOD(Layer.PLACE, 13),
    HAMLET(Layer.PLACE, 13),
    FUEL(Layer.POI, 14),
    CHARGING_STATION(Layer.POI, 14),
    PARKING(Layer.POI, 15),
    /** Whatever else has a name and is looked for by it, such as a hotel; it is not drawn. */
    SIGHT(Layer.POI, 99),
    HOUSE(Layer.ADDRESS, 16);

    private static final Kind[] ALL = values();

    private final Layer layer;
    private final int fromZoom;

    Kind(Layer layer, int fromZoom) {
        this.layer = layer;
        this.fromZoom = fromZoom;
    }

    static Kind at(int ordinal) {
        return ALL[ordinal];
    }

    Layer layer() {
        return layer;
    }

    int fromZoom() {
        return fromZoom;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
