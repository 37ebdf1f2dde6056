package io.sillage.map;

import io.sillage.map.FoundPlace.What;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Everything on one atlas that has a name, and the folded words of the names, in flat rows: for each word the things that carry it. Immutable,
 * so any thread may search.
 */
final class SearchIndex {

    /** Pieces of one street are one street as long as they are not farther apart. */
    private static final double ONE_STREET_M = 2_500;

    private static final double ONE_SIGHT_M = 150;

    /** A thing with a name; streets know by which number houses name them. */
    record Entry(What what, Kind kind, String name, int nameNumber, int x, int y) {}

    private final List<Entry> entries = new ArrayList<>();
    private final String[] words;
    private final int[] firsts;
    private final int[] carriers;
    private final byte[] wordsOf;
    private final int[] towns;
    private final HouseNumbers houses;

    SearchIndex(Atlas atlas) {
        var near = new HashMap<String, List<Entry>>();
        streets(atlas.layer(Layer.ROAD));
        named(atlas.layer(Layer.PLACE), What.TOWN, near);
        for (var layer : List.of(Layer.POI, Layer.GREEN, Layer.BUILDING, Layer.PARKING)) {
            named(atlas.layer(layer), What.SIGHT, near);
        }
        var carried = new HashMap<String, Ints>();
        wordsOf = new byte[entries.size()];
        for (int entry = 0; entry < entries.size(); entry++) {
            Set<String> its =
                    new LinkedHashSet<>(Folding.words(entries.get(entry).name()));
            wordsOf[entry] = (byte) Math.min(its.size(), Byte.MAX_VALUE);
            for (var word : its) {
                carried.computeIfAbsent(word, first -> new Ints()).add(entry);
            }
        }
        words = carried.keySet().toArray(String[]::new);
        Arrays.sort(words);
        firsts = new int[words.length + 1];
        for (int word = 0; word < words.length; word++) {
            firsts[word + 1] = firsts[word] + carriers(carried, words[word]).size();
        }
        carriers = new int[firsts[words.length]];
        for (int word = 0; word < words.length; word++) {
            var its = carriers(carried, words[word]).toArray();
            System.arraycopy(its, 0, carriers, firsts[word], its.length);
        }
        towns = IntStream.range(0, entries.size())
                .filter(entry -> entries.get(entry).what() == What.TOWN)
                .toArray();
        houses = new HouseNumbers(atlas.layer(Layer.ADDRESS));
    }

    private static Ints carriers(Map<String, Ints> carried, String word) {
        return carried.getOrDefault(word, new Ints());
    }

    int count() {
        return entries.size();
    }

    Entry entry(int number) {
        return entries.get(number);
    }

    /** How many words the name of an entry has. */
    int wordsOf(int entry) {
        return wordsOf[entry];
    }

    int wordCount() {
        return words.length;
    }

    String word(int number) {
        return words[number];
    }

    /** Where the things that carry a word begin in the row of {@link #carrier}. */
    int first(int word) {
        return firsts[word];
    }

    int end(int word) {
        return firsts[word + 1];
    }

    int carrier(int place) {
        return carriers[place];
    }

    /** The entries that are towns, quarters and the like. */
    int[] towns() {
        return towns;
    }

    HouseNumbers houses() {
        return houses;
    }

    private void streets(Features roads) {
        var byName = new HashMap<Integer, List<Integer>>();
        for (int road = 0; road < roads.count(); road++) {
            if (roads.name(road) != null) {
                byName.computeIfAbsent(roads.nameNumber(road), first -> new ArrayList<>())
                        .add(road);
            }
        }
        byName.values().forEach(pieces -> street(roads, pieces));
    }

    /** The middle of its longest piece stands for a street. */
    private void street(Features roads, List<Integer> pieces) {
        pieces.sort((one, other) -> Double.compare(length(roads, other), length(roads, one)));
        var own = new ArrayList<Entry>(1);
        for (int piece : pieces) {
            int part = roads.firstPart(piece);
            int middle = (roads.firstPoint(part) + roads.endPoint(part) - 1) >>> 1;
            int x = roads.x(middle);
            int y = roads.y(middle);
            if (own.stream().noneMatch(one -> apartM(one, x, y) < ONE_STREET_M)) {
                own.add(new Entry(
                        What.STREET,
                        roads.kind(piece),
                        String.valueOf(roads.name(piece)),
                        roads.nameNumber(piece),
                        x,
                        y));
            }
        }
        entries.addAll(own);
    }

    private static double length(Features roads, int road) {
        int part = roads.firstPart(road);
        double length = 0;
        for (int point = roads.firstPoint(part) + 1; point < roads.endPoint(part); point++) {
            length += Math.hypot(
                    (double) roads.x(point) - roads.x(point - 1), (double) roads.y(point) - roads.y(point - 1));
        }
        return length;
    }

    private void named(Features features, What what, Map<String, List<Entry>> near) {
        for (int feature = 0; feature < features.count(); feature++) {
            var name = features.name(feature);
            if (name == null) {
                continue;
            }
            var centre = features.centre(feature);
            var entry = new Entry(
                    what(features.kind(feature), what),
                    features.kind(feature),
                    name,
                    features.nameNumber(feature),
                    centre.x(0),
                    centre.y(0));
            var same = near.computeIfAbsent(name, first -> new ArrayList<>(1));
            if (same.stream().noneMatch(one -> apartM(one, entry.x(), entry.y()) < ONE_SIGHT_M)) {
                same.add(entry);
                entries.add(entry);
            }
        }
    }

    private static What what(Kind kind, What other) {
        return switch (kind) {
            case FUEL -> What.FUEL;
            case CHARGING_STATION -> What.CHARGING_STATION;
            case PARKING, CAR_PARK -> What.PARKING;
            default -> other;
        };
    }

    static double apartM(Entry entry, int x, int y) {
        return Math.hypot((double) entry.x() - x, (double) entry.y() - y) / World.unitsPerMetre(y);
    }
}
