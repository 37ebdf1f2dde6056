package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Puts a place into words with what one atlas knows. */
final class Gazetteer {

    private static final double[] STREET_REACHES_M = {25, 60, 150};
    private static final double HOUSE_REACH_M = 60;
    private static final double QUARTER_REACH_M = 1_500;
    private static final double VILLAGE_REACH_M = 4_000;
    private static final double CITY_REACH_M = 15_000;
    private static final Set<Kind> QUARTERS = EnumSet.of(Kind.SUBURB, Kind.QUARTER, Kind.NEIGHBOURHOOD);

    private final Atlas atlas;

    Gazetteer(Atlas atlas) {
        this.atlas = atlas;
    }

    Optional<Address> describe(GeoPoint point) {
        if (!atlas.area().contains(point)) {
            return Optional.empty();
        }
        var spot = new Spot(World.x(point.longitude()), World.y(point.latitude()));
        var street = street(spot);
        var address = new Address(street, street == null ? null : houseNumber(spot, street), quarter(spot), town(spot));
        return address.line().isEmpty() ? Optional.empty() : Optional.of(address);
    }

    private record Spot(int x, int y) {

        double units(double metres) {
            return metres * World.unitsPerMetre(y);
        }
    }

    /** The nearest named street a car can be on; failing that a walk, failing that one in a tunnel under the spot. */
    private @Nullable String street(Spot spot) {
        var roads = atlas.layer(Layer.ROAD);
        for (double reach : STREET_REACHES_M) {
            int street =
                    nearest(roads, spot, reach, road -> isNamedAndOpen(roads, road) && isForCars(roads.kind(road)));
            int walk = street >= 0 || reach < HOUSE_REACH_M
                    ? street
                    : nearest(roads, spot, reach, road -> isNamedAndOpen(roads, road));
            if (walk >= 0) {
                return roads.name(walk);
            }
        }
        int tunnel = nearest(roads, spot, HOUSE_REACH_M, road -> roads.name(road) != null);
        return tunnel < 0 ? null : roads.name(tunnel);
    }

    private static boolean isNamedAndOpen(Features roads, int road) {
        return roads.name(road) != null && roads.detail(road) == 0;
    }

    private static boolean isForCars(Kind road) {
        return road.compareTo(Kind.LIVING_STREET) <= 0 || road == Kind.SERVICE;
    }

    private @Nullable String houseNumber(Spot spot, String street) {
        var houses = atlas.layer(Layer.ADDRESS);
        int house = nearest(
                houses,
                spot,
                HOUSE_REACH_M,
                candidate -> street.equalsIgnoreCase(houses.word(houses.detail(candidate))));
        return house < 0 ? null : houses.name(house);
    }

    private @Nullable String quarter(Spot spot) {
        var limit = limit(spot, Kind.QUARTER_LIMIT);
        return limit != null ? limit : place(spot, QUARTER_REACH_M, QUARTERS);
    }

    private @Nullable String town(Spot spot) {
        var limit = limit(spot, Kind.TOWN_LIMIT);
        if (limit != null) {
            return limit;
        }
        var near = place(spot, VILLAGE_REACH_M, EnumSet.of(Kind.CITY, Kind.TOWN, Kind.VILLAGE));
        return near != null ? near : place(spot, CITY_REACH_M, EnumSet.of(Kind.CITY, Kind.TOWN));
    }

    private @Nullable String place(Spot spot, double reachMetres, Set<Kind> kinds) {
        var places = atlas.layer(Layer.PLACE);
        int place = nearest(
                places, spot, reachMetres, found -> kinds.contains(places.kind(found)) && places.name(found) != null);
        return place < 0 ? null : places.name(place);
    }

    /** The name of the administrative area of a kind that holds the spot. */
    private @Nullable String limit(Spot spot, Kind kind) {
        var limits = atlas.layer(Layer.BOUNDARY);
        var holding = new Ints();
        limits.search(new Box(spot.x(), spot.y(), spot.x(), spot.y()), limit -> {
            if (limits.kind(limit) == kind && limits.name(limit) != null && limits.holds(limit, spot.x(), spot.y())) {
                holding.add(limit);
            }
        });
        return holding.size() == 0 ? null : limits.name(holding.get(0));
    }

    private static int nearest(Features features, Spot spot, double metres, IntPredicate wanted) {
        return Nearest.find(features, spot.x(), spot.y(), spot.units(metres), wanted);
    }
}
