package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The messages of all bundles can be filled, in each language with the same arguments, whatever the numbers are. */
class MessagesTests {

    private static final String FOLDER = "server/src/main/resources/words";
    private static final int[] NUMBERS = {0, 1, 2, 5, 1000};
    private static final int MOST_ARGUMENTS = 10;

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "de"})
    void areFilledWithEachNumber(String language) {
        assertThat(texts(language))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(faults(text, language))
                        .as(key + " in " + language)
                        .isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "de"})
    void takeTheArgumentsThatTheyTakeInFrench(String language) {
        var french = texts("fr");
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(arguments(text, language))
                        .as(key + " in " + language)
                        .isEqualTo(arguments(Objects.requireNonNull(french.get(key)), "fr")));
    }

    /** In ICU's messages a straight apostrophe may swallow what stands behind it; pages are set with the curved one. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "nl", "de"})
    void haveNoStraightApostrophe(String language) {
        assertThat(texts(language))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key + " in " + language)
                        .isNotBlank()
                        .doesNotContain("'"));
    }

    @Test
    void aMessageThatCannotBeFilledIsNoticed() {
        assertThat(faults("{0, plural, one {a trip}}", "en")).isNotEmpty();
        assertThat(faults("{0, plural, one {a trip} other {# trips}", "en")).isNotEmpty();
        assertThat(faults("it''s '{'0}", "en")).isNotEmpty();
        assertThat(faults("{0, plural, one {a trip} other {# trips}}", "en")).isEmpty();
    }

    private static String faults(String text, String language) {
        try {
            var message = new MessageFormat(text, Locale.of(language));
            return IntStream.of(NUMBERS)
                    .mapToObj(number -> message.format(IntStream.range(0, MOST_ARGUMENTS)
                            .mapToObj(i -> (Object) number)
                            .toArray()))
                    .filter(filled -> filled.contains("{") || filled.contains("}"))
                    .collect(Collectors.joining("; "));
        } catch (IllegalArgumentException e) {
            return e.toString();
        }
    }

    private static Object arguments(String text, String language) {
        return new MessageFormat(text, Locale.of(language)).getArgumentNames();
    }

    private static Map<String, String> texts(String language) {
        var texts = new TreeMap<String, String>();
        for (var bundle : Tree.files(FOLDER, "_" + language + ".properties")) {
            var read = new Properties();
            try {
                read.load(new StringReader(bundle.content()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        }
        return texts;
    }
}
