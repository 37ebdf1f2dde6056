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
    void readsASoundPack() throws IOException {
        assertThat(read().models()).containsKey("funke-2");
    }

    @Test
    void namesTheLineOfAWrongWord() throws IOException {
        replace("models.yaml", "powertrain: electric", "powertrain: steam");
        assertFault("models.yaml:6: expected one of combustion, hybrid, plug-in-hybrid, electric, found 'steam'");
    }

    @Test
    void namesTheLineOfAnUnknownKey() throws IOException {
        replace("rules.yaml", "route-stops: 4", "route-stops: 4\nroute-stop: 5");
        assertFault("rules.yaml:5: unknown key 'route-stop'");
    }

    @Test
    void namesAKeyThatIsMissing() throws IOException {
        replace("rules.yaml", "terms-days: 30\n", "");
        assertFault("rules.yaml:1: the key 'terms-days' is missing");
    }

    @Test
    void namesTheLineOfAKeyThatStandsTwice() throws IOException {
        replace("rules.yaml", "route-stops: 4", "route-stops: 4\nroute-stops: 5");
        assertFault("rules.yaml:5: the key 'route-stops' stands here twice");
    }

    @Test
    void namesTheLineOfANumberThatIsNone() throws IOException {
        replace("rules.yaml", "app-term: P5Y", "app-term: five years");
        assertFault("rules.yaml:6: expected a period such as P10Y, found 'five years'");
    }

    @Test
    void namesTheLineOfAColourThatIsNotDescribed() throws IOException {
        replace("models.yaml", "colours: [moos]", "colours: [lila]");
        assertFault("models.yaml:9: no colour 'lila' is described above");
    }

    @Test
    void namesALanguageThatIsMissing() throws IOException {
        replace("names.yaml", ", fr: Carnet de route", "");
        assertFault("names.yaml:1: the key 'fr' is missing");
    }

    @Test
    void namesTheLineThatIsNoYaml() throws IOException {
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

    private Pack read() throws IOException {
        try (var loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
            return PackReader.read("copy", loader);
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
