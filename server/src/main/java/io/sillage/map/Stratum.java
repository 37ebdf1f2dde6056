package io.sillage.map;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Things of a picture that are drawn alike, in the order in which they are drawn. Widths are pixels at zoom 16. */
enum Stratum {
    GREEN(Palette::green, 0),
    WATER(Palette::water, 0),
    SAND(Palette::green, 0),
    STREAM(Palette::water, 1.5),
    BUILDING(Palette::building, 0),
    RAIL(Palette::rail, 1.2),
    TUNNEL(Palette::mainRoad, 1.4),
    PATH(Palette::path, 1.2),
    SERVICE(Palette::road, 2),
    STREET(Palette::road, 5),
    MAIN_STREET(Palette::mainRoad, 6.5),
    HIGHWAY(Palette::mainRoad, 8);

    private static final double WIDENING = 0.65;

    private final Function<Palette, String> colour;
    private final double widthPx;

    Stratum(Function<Palette, String> colour, double widthPx) {
        this.colour = colour;
        this.widthPx = widthPx;
    }

    static @Nullable Stratum of(Kind kind, boolean tunnel) {
        return switch (kind) {
            case FOREST, PARK, GRASS, CAR_PARK -> GREEN;
            case BEACH, PIER -> SAND;
            case SEA, LAKE -> WATER;
            case RIVER, CANAL, STREAM -> STREAM;
            case BUILDING -> BUILDING;
            case RAIL, TRAM -> RAIL;
            case MOTORWAY, TRUNK, PRIMARY -> tunnel ? TUNNEL : HIGHWAY;
            case SECONDARY, TERTIARY -> tunnel ? TUNNEL : MAIN_STREET;
            case UNCLASSIFIED, RESIDENTIAL, LIVING_STREET -> tunnel ? TUNNEL : STREET;
            case SERVICE, TRACK -> tunnel ? null : SERVICE;
            case PEDESTRIAN, CYCLEWAY, FOOTWAY, PATH, STEPS -> tunnel ? null : PATH;
            default -> null;
        };
    }

    String colour(Palette palette) {
        return colour.apply(palette);
    }

    boolean isFilled() {
        return widthPx == 0;
    }

    /** Streets lie on a casing of the colour of the land, which parts them from what they cross. */
    boolean isCased() {
        return compareTo(STREET) >= 0;
    }

    @Nullable
    String dashes() {
        return switch (this) {
            case RAIL -> "8 6";
            case TUNNEL -> "6 8";
            default -> null;
        };
    }

    /** Streets grow with the zoom, if less than the ground does; hairlines keep nearly their width. */
    double widthDots(double zoom) {
        double growth = Math.pow(2, WIDENING * (zoom - 16));
        double width = isCased() ? widthPx * growth : widthPx * Math.clamp(growth, 0.6, 1.6);
        return Math.max(width, 0.6) * View.DOTS_PER_PX;
    }
}
