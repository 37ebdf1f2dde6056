package io.sillage.brand;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One value of a pack's file, which knows where it stands, so that each fault names its line. */
record PackNode(String file, Node node) {

    /** The entries of a map with exactly these keys. */
    Map<String, PackNode> entries(String... keys) {
        var entries = entries();
        var known = Set.of(keys);
        entries.forEach((key, value) -> {
            if (!known.contains(key)) {
                throw value.fault("unknown key '" + key + "', expected one of " + Arrays.toString(keys));
            }
        });
        for (var key : keys) {
            if (!entries.containsKey(key)) {
                throw fault("the key '" + key + "' is missing");
            }
        }
        return entries;
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

    String text() {
        if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
            throw fault("expected a text");
        }
        return scalar.getValue();
    }

    int whole() {
        return as("a whole number", Integer::valueOf);
    }

    double number() {
        return as("a number", Double::valueOf);
    }

    <E extends Enum<E>> E oneOf(Class<E> type) {
        var names =
                Arrays.stream(type.getEnumConstants()).map(PackNode::written).collect(Collectors.joining(", "));
        return as(
                "one of " + names,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(constant -> written(constant).equals(text))
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

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
