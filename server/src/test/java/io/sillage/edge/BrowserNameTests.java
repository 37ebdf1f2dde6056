package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrowserNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0 | Firefox · Linux
                    Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 (KHTML) Chrome/141.0 Mobile Safari/537.36 | Chrome · Android
                    Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1 Version/18.4 Safari/604.1 | Safari · iPhone
                    Mozilla/5.0 (Windows NT 10.0; Win64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0 | Edge · Windows
                    """)
    void namesBrowserAndSystem(String agent, String name) {
        assertThat(BrowserName.of(agent)).isEqualTo(name);
    }

    @Test
    void repeatsNothingItDoesNotKnow() {
        assertThat(BrowserName.of("<script>alert(1)</script>")).isEmpty();
        assertThat(BrowserName.of(null)).isEmpty();
    }
}
