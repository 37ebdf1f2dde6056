package io.sillage.map;

import org.jspecify.annotations.Nullable;

/** Says what a thing is by its tags, as the OpenStreetMap wiki ("Map features") means them. */
final class Classifier {

    private Classifier() {}

    static @Nullable Kind ofLine(Tags tags) {
        var highway = tags.get("highway");
        if (highway != null) {
            return tags.is("area", "yes") ? Kind.PLAZA : road(highway);
        }
        var railway = tags.get("railway");
        if (railway != null) {
            return rail(railway);
        }
        var waterway = tags.get("waterway");
        return waterway == null ? null : waterway(waterway);
    }

    static @Nullable Kind ofArea(Tags tags) {
        if (tags.has("building")) {
            return tags.is("building", "no") ? null : Kind.BUILDING;
        }
        var natural = tags.get("natural");
        if (natural != null) {
            return natural(natural);
        }
        var leisure = tags.get("leisure");
        if (leisure != null) {
            return leisure(leisure);
        }
        var landuse = tags.get("landuse");
        return landuse != null ? landuse(landuse) : other(tags);
    }

    static @Nullable Kind ofPlace(@Nullable String place) {
        return switch (place) {
            case "city" -> Kind.CITY;
            case "town" -> Kind.TOWN;
            case "village" -> Kind.VILLAGE;
            case "suburb" -> Kind.SUBURB;
            case "quarter" -> Kind.QUARTER;
            case "neighbourhood" -> Kind.NEIGHBOURHOOD;
            case "hamlet" -> Kind.HAMLET;
            case null, default -> null;
        };
    }

    static @Nullable Kind ofAmenity(@Nullable String amenity) {
        return switch (amenity) {
            case "fuel" -> Kind.FUEL;
            case "charging_station" -> Kind.CHARGING_STATION;
            case "parking" -> Kind.PARKING;
            case null, default -> null;
        };
    }

    /** What has a name and is none of the things above, but is looked for by it. */
    static @Nullable Kind ofSight(Tags tags) {
        boolean found = tags.has("name")
                && (tags.has("amenity")
                        || tags.has("tourism")
                        || tags.has("shop")
                        || tags.has("leisure")
                        || tags.has("office")
                        || tags.has("historic")
                        || tags.has("healthcare")
                        || tags.is("railway", "station")
                        || tags.is("aeroway", "aerodrome")
                        || tags.is("aeroway", "heliport"));
        return found && ofAmenity(tags.get("amenity")) == null ? Kind.SIGHT : null;
    }

    /** The kind of an administrative limit; levels as most of the world counts them (8 is the town). */
    static @Nullable Kind ofLimit(Tags tags) {
        if (!tags.is("boundary", "administrative")) {
            return null;
        }
        return switch (tags.get("admin_level")) {
            case "2" -> Kind.COUNTRY_LIMIT;
            case "4", "6" -> Kind.REGION_LIMIT;
            case "8" -> Kind.TOWN_LIMIT;
            case "9", "10" -> Kind.QUARTER_LIMIT;
            case null, default -> null;
        };
    }

    private static @Nullable Kind road(String highway) {
        return switch (highway) {
            case "motorway", "motorway_link" -> Kind.MOTORWAY;
            case "trunk", "trunk_link" -> Kind.TRUNK;
            case "primary", "primary_link" -> Kind.PRIMARY;
            case "secondary", "secondary_link" -> Kind.SECONDARY;
            case "tertiary", "tertiary_link" -> Kind.TERTIARY;
            case "unclassified", "road" -> Kind.UNCLASSIFIED;
            case "residential" -> Kind.RESIDENTIAL;
            case "living_street" -> Kind.LIVING_STREET;
            case "pedestrian" -> Kind.PEDESTRIAN;
            case "service" -> Kind.SERVICE;
            case "track" -> Kind.TRACK;
            case "cycleway" -> Kind.CYCLEWAY;
            case "footway" -> Kind.FOOTWAY;
            case "path", "bridleway" -> Kind.PATH;
            case "steps" -> Kind.STEPS;
            default -> null;
        };
    }

    private static @Nullable Kind rail(String railway) {
        return switch (railway) {
            case "rail", "light_rail", "narrow_gauge", "funicular" -> Kind.RAIL;
            case "tram", "subway" -> Kind.TRAM;
            default -> null;
        };
    }

    private static @Nullable Kind waterway(String waterway) {
        return switch (waterway) {
            case "river" -> Kind.RIVER;
            case "canal" -> Kind.CANAL;
            case "stream", "drain", "ditch" -> Kind.STREAM;
            default -> null;
        };
    }

    private static @Nullable Kind natural(String natural) {
        return switch (natural) {
            case "water" -> Kind.LAKE;
            case "wood" -> Kind.FOREST;
            case "scrub", "grassland", "heath" -> Kind.GRASS;
            case "beach", "sand" -> Kind.BEACH;
            default -> null;
        };
    }

    private static @Nullable Kind leisure(String leisure) {
        return switch (leisure) {
            case "park", "garden", "golf_course", "nature_reserve" -> Kind.PARK;
            case "pitch" -> Kind.GRASS;
            default -> null;
        };
    }

    private static @Nullable Kind landuse(String landuse) {
        return switch (landuse) {
            case "forest" -> Kind.FOREST;
            case "grass", "meadow", "orchard", "vineyard", "village_green", "recreation_ground" -> Kind.GRASS;
            case "cemetery" -> Kind.PARK;
            case "basin", "reservoir" -> Kind.LAKE;
            default -> null;
        };
    }

    private static @Nullable Kind other(Tags tags) {
        if (tags.is("waterway", "riverbank")) {
            return Kind.LAKE;
        }
        if (tags.is("amenity", "parking")) {
            return Kind.CAR_PARK;
        }
        return tags.is("man_made", "pier") || tags.is("man_made", "breakwater") ? Kind.PIER : null;
    }
}
