package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.testing.PlatformTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each code that the platform can answer with is explained at its own address. */
@PlatformTest
class ProblemTextsTests {

    private static final Pattern CODE = Pattern.compile(
            "(?:Kind\\.[A-Z_]+|\\bof\\(HttpStatus\\.[A-Z_]+|type\\(|Refused\\(|declined\\()[,\\s]*\"([a-z-]+)\"");

    @Autowired
    MockMvcTester http;

    @Test
    void eachCodeInTheSourcesIsExplained() {
        var codes = codesIn(Path.of("src/main/java"));
        assertThat(codes).hasSizeGreaterThan(20).contains("not-found", "wrong-credentials");
        assertThat(codes).filteredOn(code -> !isExplained(code)).isEmpty();
    }

    @Test
    void aProgramAndAPersonReadTheSame() {
        assertThat(http.get().uri("/problems/not-found").accept(MediaType.APPLICATION_JSON))
                .bodyJson()
                .extractingPath("$.explanation")
                .asString()
                .startsWith("Status 404.");
        assertThat(http.get().uri("/problems/not-found").header(HttpHeaders.ACCEPT, "text/html,*/*;q=0.8"))
                .hasContentTypeCompatibleWith(MediaType.TEXT_HTML)
                .bodyText()
                .contains("Status 404.");
    }

    @Test
    void aCodeThatIsNoneIsNotFound() {
        assertThat(http.get().uri("/problems/no-such-code")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private boolean isExplained(String code) {
        var answer = http.get().uri("/problems/" + code).accept(MediaType.APPLICATION_JSON);
        return answer.exchange().getResponse().getStatus() == HttpStatus.OK.value();
    }

    private static Set<String> codesIn(Path sources) {
        var codes = new TreeSet<String>();
        try (var files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                var matcher = CODE.matcher(read(file));
                while (matcher.find()) {
                    codes.add(matcher.group(1));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return codes;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
