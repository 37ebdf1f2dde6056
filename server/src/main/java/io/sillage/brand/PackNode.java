package io.sillage.brand;

import io.sillage.kernel.Spelling;
import java.time.DateTimeException;
import java.time.Period;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One value of a pack's file, which knows where it stands, so that each fault names its line. */
record PackNode(String file, Node node) {

    /** The parts of a map that has all of these keys, and no others. */
    Parts parts(String... keys) {
        return parts(Set.of(keys), Set.of());
    }

    /** The parts of a map that has all of the keys, perhaps some of those that may be missing, and no others. */
    Parts parts(Set<String> keys, Set<String> mayBeMissing) {
        var entries = entries();
        var known = new HashSet<>(keys);
        known.addAll(mayBeMissing);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault("unknown key '" + key + "', expected one of " + sorted(known));
            }
        });
        keys.stream()
                .sorted()
                .filter(key -> !entries.containsKey(key))
                .findFirst()
                .ifPresent(key -> {
                    throw fault("the key '" + key + "' is missing");
                });
        return new Parts(entries);
    }

    /** The entries of a map with any keys, in the order of the file. */
    Map<String, PackNode> entries() {
        if (!(node instanceof MappingNode map)) {
            throw fault("expected a map of keys and values");
        }
        var entries = new LinkedHashMap<String, PackNode>();
        for (var tuple : map.getValue()) {
            var key = new PackNode(file, tuple.getKeyNode());
            if (entries.put(key.text(), new PackNode(file, tuple.getValueNode())) != null) {
                throw key.fault("the key '" + key.text() + "' stands here twice");
            }
        }
        return entries;
    }

    List<PackNode> items() {
        if (!(node instanceof SequenceNode sequence)) {
            throw fault("expected a list");
        }
        return sequence.getValue().stream()
                .map(item -> new PackNode(file, item))
                .toList();
    }

    /** The items of a list, each read in one way, none of them twice. */
    <T> Set<T> each(Function<PackNode, T> reader) {
        var all = new LinkedHashSet<T>();
        for (var item : items()) {
            if (!all.add(reader.apply(item))) {
                throw item.fault("'" + item.text() + "' stands in this list twice");
            }
        }
        return all;
    }

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("expected a text");
        }
        return scalar.getValue();
    }

    int whole(int least, int most) {
        return as(
                "a whole number from " + least + " to " + most,
                text -> within(Integer.valueOf(text), least, most, text));
    }

    double number(double least, double most) {
        return as("a number from " + least + " to " + most, text -> within(Double.valueOf(text), least, most, text));
    }

    Period period() {
        return as("a period such as P10Y", text -> {
            var period = Period.parse(text);
            return within(period, period.isNegative() || period.isZero(), text);
        });
    }

    boolean yesOrNo() {
        return as("yes or no", text -> within(text, !text.equals("yes") && !text.equals("no"), text))
                .equals("yes");
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var names = Arrays.stream(type.getEnumConstants()).map(Spelling::of).collect(Collectors.joining(", "));
        return as(
                "one of " + names,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> Spelling.of(constant).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException(text)));
    }

    /** Reads the text as something else; a {@link RuntimeException} of the reader is a fault of this line. */
    <T> T as(String expected, Function<String, T> reader) {
        try {
            return reader.apply(text());
        } catch (IllegalArgumentException | DateTimeException e) {
            throw fault("expected " + expected + ", found '" + text() + "'");
        }
    }

    PackFault fault(String message) {
        return new PackFault(file, node.getStartMark().getLine() + 1, message);
    }

    private static <N extends Number> N within(N value, double least, double most, String text) {
        return within(value, !(value.doubleValue() >= least && value.doubleValue() <= most), text);
    }

    private static <T> T within(T value, boolean outside, String text) {
        if (outside) {
            throw new IllegalArgumentException(text);
        }
        return value;
    }

    private static String sorted(Set<String> keys) {
        return keys.stream().sorted().toList().toString();
    }

    /** The parts of a map whose keys are known to be there. */
    record Parts(Map<String, PackNode> entries) {

        PackNode get(String key) {
            return Objects.requireNonNull(entries.get(key), key);
        }

        Optional<PackNode> find(String key) {
            return Optional.ofNullable(entries.get(key));
        }
    }
}
