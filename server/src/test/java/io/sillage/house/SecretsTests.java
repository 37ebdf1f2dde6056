package io.sillage.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A30: no secret lies in the tree, nor in what is made of it to be shipped. */
class SecretsTests {

    /** Keys and tokens by the forms that they have everywhere. */
    private static final List<Pattern> FORMS = List.of(
            Pattern.compile("-----BEGIN (?:EC |RSA |OPENSSH |ENCRYPTED )?PRIVATE KEY-----\\s+[A-Za-z0-9+/=]{40}"),
            Pattern.compile("\\bAKIA[0-9A-Z]{16}\\b"),
            Pattern.compile("\\bgh[pousr]_[A-Za-z0-9]{36}\\b"),
            Pattern.compile("\\bgithub_pat_[A-Za-z0-9_]{40,}"),
            Pattern.compile("\\bxox[abprs]-[A-Za-z0-9-]{20,}"),
            Pattern.compile("\\bAIza[0-9A-Za-z_-]{35}\\b"),
            Pattern.compile("\\bsk_live_[0-9A-Za-z]{24,}"),
            Pattern.compile("\"d\"\\s*:\\s*\"[A-Za-z0-9_-]{43}\""),
            Pattern.compile(
                    "[a-z][a-z0-9+]*://[^\\s/:@\"'{}<>$]+:[^\\s/:@\"'{}<>$]{8,}@(?!(?:smtp|mail)\\.example)[a-z0-9.-]+\\.[a-z]{2,}"));

    @Test
    void noneLiesInTheTree() {
        assertThat(found(Tree.root(), List.of(".git", "target", "node_modules")))
                .isEmpty();
    }

    @Test
    void noneIsShipped() {
        var made = Tree.root().resolve("server/target/classes");
        assertThat(made).isDirectory();
        assertThat(found(made, List.of())).isEmpty();
    }

    /** Two of each of two kinds, in pieces here so that they are found where they are planted alone. */
    @Test
    void whatIsPlantedIsFound() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "canaries");
        Files.writeString(folder.resolve("application.yaml"), "token: gh" + "p_" + "a1B2".repeat(9));
        Files.writeString(folder.resolve("key.pem"), "-----BEGIN PRIVATE" + " KEY-----\n" + "MIGH".repeat(16));
        assertThat(found(folder, List.of())).hasSize(2);
    }

    private static List<String> found(Path folder, List<String> leftOut) {
        var hits = new ArrayList<String>();
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .filter(file -> leftOut.stream().noneMatch(name -> isBelow(folder.relativize(file), name)))
                    .forEach(file -> look(file, hits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hits;
    }

    private static boolean isBelow(Path file, String name) {
        for (var part : file) {
            if (part.toString().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static void look(Path file, List<String> hits) {
        try {
            if (Files.size(file) < 8_000_000) {
                var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                FORMS.stream()
                        .filter(form -> form.matcher(text).find())
                        .forEach(form -> hits.add(file + " holds " + form));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
