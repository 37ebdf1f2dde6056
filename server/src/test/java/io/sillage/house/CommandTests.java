package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one command: it knows its words and nothing else, and what it starts is what it rehearsed. */
class CommandTests {

    /** How a run ended, and what it said, to both of its outputs. */
    private record Outcome(int code, String said) {}

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void saysWhatItCanDo(String word) throws IOException, InterruptedException {
        assertThat(run(word)).satisfies(outcome -> {
            assertThat(outcome.code()).isZero();
            assertThat(outcome.said())
                    .contains("demo", "serve", "operator create", "client create", "car", "bench", "test", "attack");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dmeo",
                "demo now",
                "serve 8080",
                "operator",
                "operator remove",
                "client",
                "test fast",
                "attack X99",
                "--version"
            })
    void answersWrongWordsWithItsUsage(String words) throws IOException, InterruptedException {
        assertThat(run(words.split(" "))).satisfies(outcome -> {
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.said()).startsWith("sillage: ").contains("Usage: ./sillage COMMAND");
        });
    }

    /** An AOT cache fits one virtual machine with one set of flags, so only one place in the script may start the server. */
    @Test
    void startsTheServerInOneWay() {
        assertThat(Pattern.compile("-XX:\\+UseSerialGC").matcher(script()).results())
                .hasSize(1);
        assertThat(script()).contains("server \"-XX:AOTCacheOutput=", "server \"-XX:AOTCache=");
    }

    @Test
    void findsTheJdkAsTheWrapperDoes() {
        assertThat(script()).contains(". .mvn/jdk25.sh");
        assertThat(Tree.read("mvnw").content()).contains("/.mvn/jdk25.sh\"", "MVNW_REPOURL");
        assertThat(Tree.read(".mvn/wrapper/maven-wrapper.properties").content()).doesNotContain("://");
    }

    private static String script() {
        return Tree.read("sillage").content();
    }

    private static Outcome run(String... words) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(Tree.root().resolve("sillage").toString()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes());
        return new Outcome(process.waitFor(), said);
    }
}
