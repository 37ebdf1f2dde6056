package io.sillage.car;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetVerbTests {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsWrongWithItsWords() {
        refuses("number of cars is missing");
        refuses("many cars", "many");
        refuses("at least one", "0");
        refuses("--rate fast; expected a number", "5", "--rate", "fast");
        refuses("there is no option --windows", "5", "--windows", "3");
        refuses("--ca is missing", "5", "--idle");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--enrol", "--idle", "--asked", "--runs"})
    void knowsWhatItsUsageOffers(String way) {
        refuses("--ca is missing", "1", way);
    }

    @Test
    void saysWhichTokensItLacks() throws Exception {
        var authority = Files.createFile(folder.resolve("ca.pem"));
        var tokens = Files.writeString(folder.resolve("tokens"), "one\ntwo\n\n");
        assertThatThrownBy(() -> run("3", "--idle", "--ca", authority.toString(), "--tokens", tokens.toString()))
                .hasMessageContaining("holds 2 tokens; expected one for each of 3");
        assertThatThrownBy(() -> run("3", "--idle", "--ca", authority.toString()))
                .hasMessageContaining("expected --tokens");
    }

    private static void refuses(String why, String... words) {
        assertThatThrownBy(() -> run(words)).isInstanceOf(WrongWords.class).hasMessageContaining(why);
    }

    private static int run(String... words) throws Exception {
        return new FleetVerb(Clock.systemUTC()).run(new ArrayList<>(List.of(words)));
    }
}
