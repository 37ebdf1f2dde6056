package io.sillage.brand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackReaderTests {

    @TempDir
    Path place;

    @BeforeEach
    void copyASoundPack() throws IOException {
        Files.createDirectories(place.resolve("brand/copy"));
        for (var name : List.of("pack.yaml", "names.yaml", "models.yaml", "rules.yaml")) {
            try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/brand/aurore/" + name))) {
                Files.copy(in, file(name));
            }
        }
    }

    @Test
    void readsASoundPack() {
        assertThat(read().models()).containsKey("funke-2");
    }

    @Test
    void namesTheLineOfAWrongWord() {
        replace("models.yaml", "powertrain: electric", "powertrain: steam");
        assertFault("models.yaml:9: expected one of combustion, hybrid, plug-in-hybrid, electric, found 'steam'");
    }

    @Test
    void namesTheLineOfAnUnknownKey() {
        replace("rules.yaml", "route-stops: 4", "route-stops: 4\nroute-stop: 5");
        assertFault("rules.yaml:5: unknown key 'route-stop'");
    }

    @Test
    void namesAKeyThatIsMissing() {
        replace("rules.yaml", "terms-days: 30\n", "");
        assertFault("rules.yaml:1: the key 'terms-days' is missing");
    }

    @Test
    void namesTheLineOfAKeyThatStandsTwice() {
        replace("rules.yaml", "route-stops: 4", "route-stops: 4\nroute-stops: 5");
        assertFault("rules.yaml:5: the key 'route-stops' stands here twice");
    }

    @Test
    void namesTheLineOfANumberThatIsNone() {
        replace("rules.yaml", "app-term: P5Y", "app-term: five years");
        assertFault("rules.yaml:7: expected a period such as P10Y, found 'five years'");
    }

    @Test
    void namesTheLineOfAColourThatIsNotDescribed() {
        replace("models.yaml", "colours: [moos]", "colours: [lila]");
        assertFault("models.yaml:11: no colour 'lila' is described above");
    }

    @Test
    void namesALanguageThatIsMissing() {
        replace("names.yaml", ", fr: Carnet de route", "");
        assertFault("names.yaml:1: the key 'fr' is missing");
    }

    /** Each line of a pack, made wrong in one way: the file, what stands there, what stands there instead, what is said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        pack.yaml   | name: Aurore Mobilité        | name: ""                      | 1: expected a text
        pack.yaml   | name: Aurore Mobilité        | name: [Aurore]                | 1: expected a text
        pack.yaml   | [de, fr]                     | [de, xx]                      | 3: expected a language such as fr, found 'xx'
        pack.yaml   | [de, fr]                     | [de, de]                      | 3: 'de' stands in this list twice
        pack.yaml   | [de, fr]                     | []                            | 3: expected a language at least
        pack.yaml   | [de, fr]                     | de                            | 3: expected a list
        pack.yaml   | to-come: []                  | to-come: [fr]                 | 4: 'fr' is spoken already
        pack.yaml   | to-come: []                  | to-come: [nl]                 | names.yaml:1: the key 'nl' is missing
        pack.yaml   | [NO, SE]                     | [NO, ZZ]                      | 5: expected a country such as FR, found 'ZZ'
        names.yaml  | portal:                      | portall:                      | unknown key 'portall'
        names.yaml  | car: {de: Wagen, fr: Auto}   | # no car                      | 1: the key 'car' is missing
        names.yaml  | fr: Courrier                 | fr: " "                       | expected a text
        models.yaml | "#445544"                    | "#44554"                      | 2: expected a colour such as '#1f2a44'
        models.yaml | input: touchscreen           | input: crystal                | 4: expected one of touchpad, touchscreen, dial
        models.yaml | [bluetooth-tethering]        | [data-module]                 | 4: 'data-module' does not belong here
        models.yaml | funke-2:                     | Funke 2:                      | expected a key such as ux-250h, found 'Funke 2'
        models.yaml | body: van                    | body: boat                    | 8: expected one of hatchback, saloon, coupe
        models.yaml | WAF?2[AB]??                  | WAF?2[AB]?                    | 10: expected the first eight characters of VINs
        models.yaml | WAF?2[AB]??                  | WAF?2[IO]??                   | 10: expected the first eight characters of VINs
        models.yaml | colours: [moos]              | colours: []                   | 11: expected one at least
        models.yaml | colours: [moos]              | colours: [moos, moos]         | 11: 'moos' stands in this list twice
        models.yaml | from: 2024-02                | from: 2024-13                 | 14: expected a month such as 2018-10, found '2024-13'
        models.yaml | until: 2024-01               | until: 2023-05                | 13: the last month is before the first, 2023-06
        models.yaml | until: 2024-01               | until: 2024-02                | 14: cars made in these months stand further up already
        models.yaml | data-module: no              | data-module: maybe            | 13: expected yes or no, found 'maybe'
        models.yaml | [NO]                         | [NO, FR]                      | 14: 'FR' is none of the markets [NO, SE]
        models.yaml | multimedia: licht, projection: [carplay] | multimedia: x, projection: [] | 14: no multimedia 'x' is described above
        models.yaml | [carplay]                    | [wifi]                        | 14: 'wifi' does not belong here
        rules.yaml  | activation-trips: 3          | activation-trips: 0           | 1: expected a whole number from 1 to 20, found '0'
        rules.yaml  | activation-trips: 3          | activation-trips: 21          | 1: expected a whole number from 1 to 20, found '21'
        rules.yaml  | activation-trips: 3          | activation-trips: 2.5         | 1: expected a whole number
        rules.yaml  | speed-kmh: 15.5              | speed-kmh: -1                 | 2: expected a number from 0.0 to 130.0, found '-1'
        rules.yaml  | speed-kmh: 15.5              | speed-kmh: NaN                | 2: expected a number
        rules.yaml  | route-stops: 4               | route-stops: 26               | 4: expected a whole number from 1 to 25
        rules.yaml  | app-term: P5Y                | app-term: P0D                 | 7: expected a period such as P10Y, found 'P0D'
        rules.yaml  | app-term: P5Y                | app-term: P-5Y                | 7: expected a period such as P10Y
        rules.yaml  | from: activation             | from: today                   | 8: expected one of first-registration, activation
        rules.yaml  | [10]                         | [10, 10]                      | 12: expected fewer days than before, and more than 3
        rules.yaml  | [10]                         | [10, 3]                       | 12: expected fewer days than before, and more than 3
        rules.yaml  | on-by-default: yes           | on-by-default: true           | 14: expected yes or no
        """)
    void namesTheLineOfEachFault(String file, String old, String replacement, String message) {
        replace(file, old, replacement);
        assertFault(message);
    }

    @Test
    void connectsNoModelOnlyForAWhile() {
        replace("models.yaml", "data-module: no", "data-module: yes");
        replace("models.yaml", "[NO], data-module: yes", "[NO], data-module: no");
        assertFault("models.yaml:14: cars made earlier have the data module, and these do not");
    }

    @Test
    void marketsMayHaveCarsOfTheirOwnInTheSameMonths() {
        replace("models.yaml", "until: 2024-01, data", "until: 2024-02, markets: [SE], data");
        assertThat(read().models()).containsKey("funke-2");
    }

    @Test
    void namesAFileThatIsEmptyOrNoText() throws IOException {
        Files.writeString(file("rules.yaml"), "# nothing");
        assertFault("rules.yaml:1: the file is empty");
        Files.write(file("rules.yaml"), new byte[] {'a', ':', ' ', (byte) 0xff});
        assertFault("rules.yaml:1: not UTF-8");
        Files.writeString(file("rules.yaml"), "a: \u0007");
        assertFault("rules.yaml:1: no YAML");
    }

    @Test
    void namesTheLineThatIsNoYaml() {
        replace("names.yaml", "Carnet de route}", "Carnet de route");
        assertFault("names.yaml:2");
    }

    @Test
    void namesAFileThatIsMissing() throws IOException {
        Files.delete(file("rules.yaml"));
        assertFault("brand/copy/rules.yaml:1: there is no such file");
    }

    private void assertFault(String message) {
        assertThatThrownBy(this::read).isInstanceOf(PackFault.class).hasMessageContaining(message);
    }

    private Pack read() {
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return PackReader.read("copy", loader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void replace(String name, String old, String replacement) {
        try {
            var text = Files.readString(file(name));
            assertThat(text).contains(old);
            Files.writeString(file(name), text.replace(old, replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String name) {
        return place.resolve("brand/copy").resolve(name);
    }
}
