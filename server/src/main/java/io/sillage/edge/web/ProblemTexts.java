package io.sillage.edge.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The paragraphs of docs/problems.md by the code they explain, as they stood when the product was built. */
@Component
class ProblemTexts {

    private static final String FILE = "/docs/problems.md";
    private static final Pattern PARAGRAPH = Pattern.compile("(?ms)^### `([a-z-]+)`\\R(.*?)(?=^##|\\z)");

    private final Map<String, String> byCode = new LinkedHashMap<>();

    ProblemTexts() {
        var paragraphs = PARAGRAPH.matcher(read());
        while (paragraphs.find()) {
            var text = paragraphs.group(2).strip().replaceAll("\\s+", " ");
            byCode.put(Objects.requireNonNull(paragraphs.group(1)), text);
        }
    }

    /** The paragraph about a code, without line breaks. */
    Optional<String> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    private static String read() {
        try (var in = Objects.requireNonNull(ProblemTexts.class.getResourceAsStream(FILE), FILE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
