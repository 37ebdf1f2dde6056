package io.sillage.map;

import io.sillage.map.FoundPlace.What;
import io.sillage.map.SearchIndex.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One search. Each typed word is compared with all words of the map, and counts the more the rarer it is; what is not found in the name of a
 * street may be the number of a house, or the town around it. One thread.
 */
final class Searching {

    private static final double EXACT = 1;
    private static final double SHORT_FORM = 0.97;
    private static final double BEGINNING = 0.92;
    private static final double ONE_MISTAKE = 0.8;
    private static final double TWO_MISTAKES = 0.6;
    private static final double BEGINNING_WITH_MISTAKE = 0.66;
    private static final double AROUND = 0.9;
    private static final double LEAST = 0.62;

    private static final int ONE_MISTAKE_FROM = 4;
    private static final int TWO_MISTAKES_FROM = 8;

    /** Of a name of which all words were typed, against one of which none were besides those that match. */
    private static final double WHOLE_NAME = 0.14;

    private static final double NEAR_BONUS = 0.08;
    private static final double NEAR_M = 3_000;
    private static final double STREET_REACH_M = 3_000;

    /** An entry, how well it is what was typed, and the number of a house that was typed with it. */
    record Hit(Entry entry, double likeness, @Nullable String number) {}

    private final SearchIndex index;
    private final List<String> typed;
    private final double[] weights;
    private final float[][] found;

    Searching(SearchIndex index, List<String> typed) {
        this.index = index;
        this.typed = typed;
        weights = new double[typed.size()];
        found = new float[typed.size()][];
        for (int word = 0; word < typed.size(); word++) {
            found[word] = new float[index.count()];
            match(word);
        }
    }

    /** The best first; {@code x} and {@code y} are where the one who searches is, if he is anywhere. */
    List<Hit> best(int most, boolean anywhere, int x, int y) {
        var hits = new ArrayList<Hit>();
        for (int entry = 0; entry < index.count(); entry++) {
            if (isTouched(entry)) {
                add(hits, entry, anywhere, x, y);
            }
        }
        hits.sort(Comparator.comparingDouble(Hit::likeness).reversed());
        return hits.subList(0, Math.min(most, hits.size()));
    }

    private void match(int which) {
        var word = typed.get(which);
        boolean last = which == typed.size() - 1;
        var misspelling = new Misspelling(word);
        var forms = Abbreviations.of(word);
        double rarest = 0;
        for (int known = 0; known < index.wordCount(); known++) {
            double likeness = likeness(word, index.word(known), misspelling, last);
            if (forms.contains(index.word(known))) {
                likeness = Math.max(likeness, SHORT_FORM);
            }
            if (likeness > 0) {
                spread(which, known, likeness);
                if (likeness >= SHORT_FORM) {
                    rarest = Math.max(rarest, weight(index.end(known) - index.first(known)));
                }
            }
        }
        weights[which] = rarest > 0 ? rarest : weight(2);
    }

    private double likeness(String word, String known, Misspelling misspelling, boolean last) {
        if (known.equals(word)) {
            return EXACT;
        }
        if (known.startsWith(word)) {
            return (last || word.length() >= ONE_MISTAKE_FROM)
                    ? BEGINNING - 0.1 * (known.length() - word.length()) / known.length()
                    : 0;
        }
        int length = word.length();
        if (length < ONE_MISTAKE_FROM || known.length() < length - 2 || Character.isDigit(word.charAt(0))) {
            return 0;
        }
        misspelling.compare(known);
        int mistakes = misspelling.whole();
        if (mistakes == 1) {
            return ONE_MISTAKE;
        }
        if (mistakes == 2 && length >= TWO_MISTAKES_FROM) {
            return TWO_MISTAKES;
        }
        return last && misspelling.beginning() == 1 ? BEGINNING_WITH_MISTAKE : 0;
    }

    private void spread(int which, int known, double likeness) {
        for (int place = index.first(known); place < index.end(known); place++) {
            int entry = index.carrier(place);
            found[which][entry] = (float) Math.max(found[which][entry], likeness);
        }
    }

    /** As in looking for words in texts: the fewer carry a word, the more it says. */
    private double weight(int carriers) {
        return Math.log(1 + (double) index.count() / Math.max(1, carriers));
    }

    private boolean isTouched(int entry) {
        for (var likenesses : found) {
            if (likenesses[entry] > 0) {
                return true;
            }
        }
        return false;
    }

    private void add(List<Hit> hits, int number, boolean anywhere, int x, int y) {
        var entry = index.entry(number);
        double sum = 0;
        double whole = 0;
        String house = null;
        int matched = 0;
        for (int word = 0; word < typed.size(); word++) {
            float likeness = found[word][number];
            if (likeness == 0 && house == null && entry.what() == What.STREET && HouseNumbers.mayBe(typed.get(word))) {
                house = typed.get(word);
                continue;
            }
            double around = likeness == 0 && isAround(entry, word) ? AROUND : likeness;
            matched += likeness > 0 ? 1 : 0;
            sum += around * weights[word];
            whole += weights[word];
        }
        if (whole == 0 || sum / whole < LEAST) {
            return;
        }
        double likeness = sum / whole
                + WHOLE_NAME * Math.min(1, (double) matched / Math.max(1, index.wordsOf(number)))
                + importance(entry.kind());
        if (anywhere) {
            likeness += NEAR_BONUS * Math.exp(-SearchIndex.apartM(entry, x, y) / NEAR_M);
        }
        hits.add(new Hit(entry, likeness, house));
    }

    /** Whether a word names the town or quarter that an entry lies in. */
    private boolean isAround(Entry entry, int word) {
        var likenesses = found[word];
        for (int place : index.towns()) {
            var town = index.entry(place);
            if (likenesses[place] >= SHORT_FORM
                    && SearchIndex.apartM(town, entry.x(), entry.y()) < reachM(town.kind())) {
                return true;
            }
        }
        return false;
    }

    private static double reachM(Kind town) {
        return switch (town) {
            case CITY -> 15_000;
            case TOWN -> 8_000;
            case VILLAGE -> 4_000;
            default -> 2_000;
        };
    }

    /** Little, so that it only tells apart what is equally like what was typed. */
    private static double importance(Kind kind) {
        return switch (kind) {
            case CITY -> 0.05;
            case TOWN -> 0.045;
            case VILLAGE, SUBURB, QUARTER -> 0.03;
            case MOTORWAY, TRUNK, PRIMARY, SECONDARY, TERTIARY -> 0.025;
            case UNCLASSIFIED, RESIDENTIAL, LIVING_STREET, PEDESTRIAN, SIGHT -> 0.02;
            default -> 0.01;
        };
    }

    static double streetReach(int y) {
        return STREET_REACH_M * World.unitsPerMetre(y);
    }
}
