package io.sillage.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers the names of a map, each once, with the apostrophe of print: mappers write that of the typewriter. */
final class Dictionary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The number of a word, -1 for none. */
    int number(@Nullable String word) {
        if (word == null || word.isBlank()) {
            return -1;
        }
        return numbers.computeIfAbsent(word.strip().replace('\'', '’'), added -> {
            words.add(added);
            return words.size() - 1;
        });
    }

    String[] words() {
        return words.toArray(String[]::new);
    }
}
