package io.sillage.map;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.FoundPlace.What;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds addresses and named places as one types: with mistakes, without accents, with the number of a house before or behind its street, and
 * near to something. Any thread may ask.
 */
@Service
public class PlaceSearch {

    /** Nobody types more; what is longer is cut. */
    static final int LONGEST = 200;

    private static final int MORE = 4;
    private static final double NEAR_M = 3_000;
    private static final double SAME_M = 60;

    private record Ready(Atlas atlas, SearchIndex index) {}

    private final AtlasShelf shelf;
    private @Nullable Ready ready;

    PlaceSearch(AtlasShelf shelf) {
        this.shelf = shelf;
    }

    /**
     * What was typed, the likeliest first; nothing when nothing is like it.
     *
     * @param from where the one who types is, so that what is near comes sooner; null when that is not known
     * @throws MapNotReady until the map is read
     */
    public List<FoundPlace> find(String typed, @Nullable GeoPoint from, int most) {
        if (!shelf.isReady()) {
            throw new MapNotReady();
        }
        var now = ready();
        var query = PlaceQuery.of(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        var centre = Optional.ofNullable(from);
        boolean nearby = false;
        if (query.near() != null) {
            var beside = places(now, PlaceQuery.of(query.near()), centre, most);
            if (query.words().isEmpty() || beside.isEmpty()) {
                return beside.isEmpty() ? places(now, whole(typed), centre, most) : beside;
            }
            centre = Optional.of(beside.getFirst().point());
            nearby = true;
        }
        var found = places(now, query, centre, nearby ? most * MORE : most);
        return nearby ? nearest(found, centre.orElseThrow(), most) : found;
    }

    /** A name may have such a word in it, and nothing be near. */
    private static PlaceQuery whole(String typed) {
        return new PlaceQuery(Folding.words(typed), null, null);
    }

    private static List<FoundPlace> nearest(List<FoundPlace> found, GeoPoint centre, int most) {
        return found.stream()
                .filter(place -> place.point().metresTo(centre) < NEAR_M)
                .sorted(Comparator.comparingDouble(place -> place.point().metresTo(centre)))
                .limit(most)
                .toList();
    }

    private synchronized Ready ready() {
        var atlas = shelf.atlas();
        if (ready == null || ready.atlas() != atlas) {
            ready = new Ready(atlas, new SearchIndex(atlas));
        }
        return ready;
    }

    private static List<FoundPlace> places(Ready now, PlaceQuery query, Optional<GeoPoint> from, int most) {
        var kind = query.kind();
        var centre = from.orElseGet(() -> now.atlas().area().centre());
        int x = World.x(centre.longitude());
        int y = World.y(centre.latitude());
        var ofKind = kind == null ? List.<FoundPlace>of() : ofKind(now.atlas(), kind, x, y, most);
        if (query.words().isEmpty() || ofKind.size() >= most) {
            return ofKind;
        }
        var named = new Searching(now.index(), query.words())
                .best(most * MORE, from.isPresent(), x, y).stream().map(hit -> place(now, hit));
        return distinct(Stream.concat(ofKind.stream(), named), most);
    }

    private static List<FoundPlace> distinct(Stream<FoundPlace> places, int most) {
        var kept = new ArrayList<FoundPlace>(most);
        places.forEach(place -> {
            if (kept.size() < most && kept.stream().noneMatch(other -> isSame(place, other))) {
                kept.add(place);
            }
        });
        return List.copyOf(kept);
    }

    private static boolean isSame(FoundPlace one, FoundPlace other) {
        return one.name().equals(other.name())
                && (one.point().metresTo(other.point()) < SAME_M
                        || !one.name().isEmpty() && one.within().equals(other.within()));
    }

    private static FoundPlace place(Ready now, Searching.Hit hit) {
        var entry = hit.entry();
        int x = entry.x();
        int y = entry.y();
        var number = hit.number();
        if (number != null) {
            var houses = now.index().houses();
            int house = houses.find(entry.nameNumber(), number, x, y, Searching.streetReach(y));
            if (house >= 0) {
                return described(
                        now.atlas(),
                        What.ADDRESS,
                        houses.number(house) + "\u00a0" + entry.name(),
                        houses.x(house),
                        houses.y(house));
            }
        }
        return described(now.atlas(), entry.what(), entry.name(), x, y);
    }

    private static FoundPlace described(Atlas atlas, What what, String name, int x, int y) {
        var point = new GeoPoint(World.latitude(y), World.longitude(x));
        var around = new Gazetteer(atlas).describe(point);
        var within = new ArrayList<String>(2);
        around.ifPresent(address -> {
            if (what != What.ADDRESS && what != What.STREET && what != What.TOWN) {
                add(within, address.street(), name);
            }
            add(within, address.quarter(), name);
            add(within, address.town(), name);
        });
        return new FoundPlace(what, name, String.join(", ", within), point);
    }

    private static void add(List<String> within, @Nullable String place, String name) {
        if (place != null && !place.equals(name) && !within.contains(place)) {
            within.add(place);
        }
    }

    /** The nearest things of a kind, whether or not they have a name. */
    private static List<FoundPlace> ofKind(Atlas atlas, What kind, int x, int y, int most) {
        record Near(Features features, int feature, int x, int y, double away) {}
        var near = new ArrayList<Near>();
        for (var layer : List.of(Layer.POI, Layer.PARKING)) {
            var features = atlas.layer(layer);
            for (int feature = 0; feature < features.count(); feature++) {
                if (what(features.kind(feature)) == kind) {
                    var centre = features.centre(feature);
                    near.add(new Near(
                            features,
                            feature,
                            centre.x(0),
                            centre.y(0),
                            Math.hypot((double) centre.x(0) - x, (double) centre.y(0) - y)));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparingDouble(Near::away))
                .limit(most)
                .map(one -> described(
                        atlas,
                        kind,
                        Optional.ofNullable(one.features().name(one.feature())).orElse(""),
                        one.x(),
                        one.y()))
                .toList();
    }

    private static @Nullable What what(Kind kind) {
        return switch (kind) {
            case FUEL -> What.FUEL;
            case CHARGING_STATION -> What.CHARGING_STATION;
            case PARKING, CAR_PARK -> What.PARKING;
            default -> null;
        };
    }
}
