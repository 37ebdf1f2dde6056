package io.sillage.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers an atlas from an extract: what is worth drawing or naming is kept, the rest forgotten. */
final class AtlasDraft implements OsmSink {

    /** How far beyond its own rectangle an extract's sea is drawn, as a share of the rectangle. */
    private static final double SEA_BEYOND = 0.25;

    private static final Pattern FIRST_NUMBER = Pattern.compile("[,;]");

    private record LineKind(Kind kind, int name, int detail) {}

    private record Way(int place, Kind kind, int name, int detail) {}

    private record Relation(Kind kind, int name, int detail, long[] outer, long[] inner) {}

    private final RawNodes nodes = new RawNodes();
    private final RawWays ways = new RawWays();
    private final Dictionary words = new Dictionary();
    private final List<FeatureDraft> layers =
            Stream.of(Layer.values()).map(layer -> new FeatureDraft()).toList();
    private final List<Way> lines = new ArrayList<>();
    private final List<Way> areas = new ArrayList<>();
    private final List<Way> houses = new ArrayList<>();
    private final List<Way> sights = new ArrayList<>();
    private final List<Integer> coasts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private @Nullable Box declared;

    @Override
    public void bounds(double south, double west, double north, double east) {
        declared = new Box(World.x(west), World.y(north), World.x(east), World.y(south));
    }

    @Override
    public void node(long id, double latitude, double longitude, Tags tags) {
        int x = World.x(longitude);
        int y = World.y(latitude);
        nodes.add(id, x, y);
        if (!tags.isEmpty()) {
            point(x, y, Classifier.ofPlace(tags.get("place")), tags);
            point(x, y, Classifier.ofAmenity(tags.get("amenity")), tags);
            point(x, y, Classifier.ofSight(tags), tags);
            house(x, y, words.number(houseNumber(tags)), words.number(tags.get("addr:street")));
        }
    }

    private void point(int x, int y, @Nullable Kind kind, Tags tags) {
        if (kind != null) {
            add(kind, words.number(tags.get("name")), 0, single(x, y), List.of());
        }
    }

    /** The number of a house, the first where several are written. */
    private static @Nullable String houseNumber(Tags tags) {
        var numbers = tags.get("addr:housenumber");
        return numbers == null ? null : FIRST_NUMBER.split(numbers, 2)[0];
    }

    private void house(int x, int y, int number, int street) {
        if (number >= 0 && street >= 0) {
            add(Kind.HOUSE, number, street, single(x, y), List.of());
        }
    }

    @Override
    public void way(long id, long[] wayNodes, Tags tags) {
        int place = ways.add(id, wayNodes);
        if (tags.isEmpty()) {
            return;
        }
        if (tags.is("natural", "coastline")) {
            coasts.add(place);
        }
        var line = Classifier.ofLine(tags);
        if (line != null) {
            lines.add(new Way(place, line, words.number(tags.get("name")), isTunnel(tags) ? 1 : 0));
        }
        var area = wayNodes.length > 3 && wayNodes[0] == wayNodes[wayNodes.length - 1] ? Classifier.ofArea(tags) : null;
        if (area != null) {
            areas.add(new Way(place, area, words.number(tags.get("name")), Heights.metres(tags)));
        }
        if (area != Kind.BUILDING && Classifier.ofSight(tags) != null) {
            sights.add(new Way(place, Kind.SIGHT, words.number(tags.get("name")), 0));
        }
        int number = words.number(houseNumber(tags));
        if (number >= 0) {
            houses.add(new Way(place, Kind.HOUSE, number, words.number(tags.get("addr:street"))));
        }
    }

    private static boolean isTunnel(Tags tags) {
        return tags.has("tunnel") && !tags.is("tunnel", "no") || tags.is("covered", "yes");
    }

    @Override
    public void relation(Tags tags, long[] outerWays, long[] innerWays) {
        var kind = tags.is("type", "multipolygon") ? Classifier.ofArea(tags) : Classifier.ofLimit(tags);
        if (kind != null) {
            relations.add(
                    new Relation(kind, words.number(tags.get("name")), Heights.metres(tags), outerWays, innerWays));
        }
    }

    Atlas finish() {
        layLines();
        areas.forEach(way ->
                add(way.kind(), way.name(), way.detail(), line(way.place()).turning(true), List.of()));
        relations.forEach(this::layRelation);
        houses.forEach(this::layHouse);
        sights.forEach(this::laySight);
        var frame = declared == null ? nodes.bounds() : declared;
        var coastlines = coasts.stream().map(this::line).toList();
        Sea.within(frame.grownBy((frame.maxX() - frame.minX()) * SEA_BEYOND), coastlines)
                .forEach(sea -> add(Kind.SEA, -1, 0, sea.outline(), sea.holes()));
        var names = words.words();
        return new Atlas(
                layers.stream().map(draft -> new Features(draft, names)).toList(), frame);
    }

    /** Lays roads and rails, joining the pieces of one road: mappers cut it at each bridge and each change of limit. */
    private void layLines() {
        var pieces = new HashMap<LineKind, List<Points>>();
        for (var way : lines) {
            pieces.computeIfAbsent(new LineKind(way.kind(), way.name(), way.detail()), key -> new ArrayList<>())
                    .add(line(way.place()));
        }
        pieces.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(LineKind::kind)
                        .thenComparing(LineKind::name)
                        .thenComparing(LineKind::detail)))
                .forEach(entry -> {
                    var what = entry.getKey();
                    LineJoiner.join(entry.getValue(), LineJoiner.Rule.WHERE_TWO_MEET)
                            .forEach(joined -> add(what.kind(), what.name(), what.detail(), joined, List.of()));
                });
    }

    private void layRelation(Relation relation) {
        var outer = lines(relation.outer());
        if (relation.kind().layer() == Layer.BOUNDARY) {
            LineJoiner.join(outer, LineJoiner.Rule.INTO_RINGS)
                    .forEach(limit -> add(relation.kind(), relation.name(), 0, limit, List.of()));
            return;
        }
        for (var area : Areas.assemble(outer, lines(relation.inner()))) {
            add(relation.kind(), relation.name(), relation.detail(), area.outline(), area.holes());
        }
    }

    private void layHouse(Way way) {
        var outline = line(way.place());
        if (outline.count() > 0) {
            var box = outline.bounds();
            house((box.minX() + box.maxX()) >>> 1, (box.minY() + box.maxY()) >>> 1, way.name(), way.detail());
        }
    }

    private void laySight(Way way) {
        var outline = line(way.place());
        if (outline.count() > 0) {
            var box = outline.bounds();
            add(
                    Kind.SIGHT,
                    way.name(),
                    0,
                    single((box.minX() + box.maxX()) >>> 1, (box.minY() + box.maxY()) >>> 1),
                    List.of());
        }
    }

    private List<Points> lines(long[] wayIds) {
        var found = new ArrayList<Points>(wayIds.length);
        for (long id : wayIds) {
            int place = ways.find(id);
            if (place >= 0) {
                found.add(line(place));
            }
        }
        return found;
    }

    private Points line(int place) {
        return nodes.line(ways.nodesOf(place));
    }

    private void add(Kind kind, int name, int detail, Points outline, List<Points> holes) {
        int least = switch (kind.layer().shape()) {
            case POINT -> 1;
            case LINE -> 2;
            case AREA -> 4;
        };
        if (outline.count() >= least) {
            layers.get(kind.layer().ordinal()).add(kind, name, detail, outline, holes);
        }
    }

    private static Points single(int x, int y) {
        var point = new Points(1);
        point.add(x, y);
        return point;
    }
}
