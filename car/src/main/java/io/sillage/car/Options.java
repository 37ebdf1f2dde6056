package io.sillage.car;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: options with a value, options without one, and the rest in order. */
final class Options {

    private final Map<String, List<String>> values = new HashMap<>();
    private final Set<String> flags = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    private Options() {}

    /** Takes the words apart; names come without their dashes, all of one kind in one string. */
    static Options parse(List<String> words, String valued, String plain) throws WrongWords {
        var options = new Options();
        var withValue = Set.copyOf(Arrays.asList(valued.split(" ")));
        var without = Set.copyOf(Arrays.asList(plain.split(" ")));
        for (var word = words.iterator(); word.hasNext(); ) {
            var next = word.next();
            var name = next.startsWith("--") ? next.substring(2) : "";
            if (!next.startsWith("--")) {
                options.rest.add(next);
            } else if (without.contains(name)) {
                options.flags.add(name);
            } else if (!withValue.contains(name)) {
                throw new WrongWords("there is no option " + next + " here");
            } else if (!word.hasNext()) {
                throw new WrongWords(next + " needs a value");
            } else {
                options.values.computeIfAbsent(name, key -> new ArrayList<>()).add(word.next());
            }
        }
        return options;
    }

    boolean has(String flag) {
        return flags.contains(flag);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    Optional<String> find(String name) {
        return all(name).stream().reduce((earlier, later) -> later);
    }

    String require(String name) throws WrongWords {
        return find(name).orElseThrow(() -> new WrongWords("--" + name + " is missing"));
    }

    int whole(String name, int otherwise) throws WrongWords {
        return (int) number(name, otherwise);
    }

    double number(String name, double otherwise) throws WrongWords {
        var text = find(name);
        try {
            double value = text.map(Double::parseDouble).orElse(otherwise);
            if (value >= 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new WrongWords("--" + name + " " + text.orElse("") + "; expected a number");
        }
        throw new WrongWords("--" + name + " " + text.orElse("") + "; expected no negative number");
    }

    /** The only word that belongs to no option. */
    String only(String what) throws WrongWords {
        if (rest.size() != 1) {
            throw new WrongWords(rest.isEmpty() ? what + " is missing" : "one " + what + " expected, not " + rest);
        }
        return rest.getFirst();
    }

    void requireNothingElse() throws WrongWords {
        if (!rest.isEmpty()) {
            throw new WrongWords("nothing else expected than options, not " + rest);
        }
    }
}
