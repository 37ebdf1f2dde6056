package io.sillage.oauth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words of {@link ClientCommand}, understood. */
sealed interface ClientWords {

    String USAGE = """
            usage: client create --name NAME --purpose TEXT --scope SCOPE... [--redirect ADDRESS...] [--no-secret]
                   client list
                   client remove --client CLIENT_ID""";

    /** An application is to be registered. */
    record Create(Applications.Registration registration) implements ClientWords {}

    /** One is to be taken off the list. */
    record Remove(String client) implements ClientWords {}

    /** All are to be named. */
    record ListAll() implements ClientWords {}

    static Optional<ClientWords> parse(List<String> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return options(words.subList(1, words.size())).flatMap(options -> understood(words.getFirst(), options));
    }

    private static Optional<ClientWords> understood(String verb, Map<String, List<String>> options) {
        return switch (verb) {
            case "create" -> create(options);
            case "list" -> options.isEmpty() ? Optional.of(new ListAll()) : Optional.empty();
            case "remove" ->
                options.keySet().equals(Set.of("--client"))
                        ? one(options, "--client").map(Remove::new)
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<ClientWords> create(Map<String, List<String>> options) {
        if (!Set.of("--name", "--purpose", "--scope", "--redirect", "--no-secret")
                .containsAll(options.keySet())) {
            return Optional.empty();
        }
        return one(options, "--name")
                .flatMap(name -> one(options, "--purpose")
                        .map(purpose -> new Create(new Applications.Registration(
                                name,
                                purpose,
                                Set.copyOf(options.getOrDefault("--redirect", List.of())),
                                Set.copyOf(options.getOrDefault("--scope", List.of())),
                                !options.containsKey("--no-secret")))));
    }

    private static Optional<String> one(Map<String, List<String>> options, String name) {
        return Optional.ofNullable(options.get(name))
                .filter(values -> values.size() == 1)
                .map(List::getFirst);
    }

    /** Each option with its values; nothing when a word stands where none is expected. */
    private static Optional<Map<String, List<String>>> options(List<String> words) {
        var options = new HashMap<String, List<String>>();
        for (int i = 0; i < words.size(); i++) {
            var name = words.get(i);
            if (name.equals("--no-secret")) {
                options.put(name, List.of());
            } else if (name.startsWith("--") && i + 1 < words.size()) {
                options.computeIfAbsent(name, none -> new ArrayList<>()).add(words.get(++i));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }
}
