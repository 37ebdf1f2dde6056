package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationsTests {

    private final Destinations destinations = new Destinations();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/reglages/compte/fermer", "/services/donnees/tous?mois=2026-11&apres=a%2Fb"})
    void arePagesOfOurs(String page) {
        assertThat(destinations.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://evil.example/reglages",
                "//evil.example/reglages",
                "//reglages",
                "\\\\evil.example",
                "/\\evil.example",
                "javascript:alert(1)",
                "/nowhere",
                "/sign-in",
                "/api/v1/account",
                "/reglages/compte\r\nLocation: https://evil.example",
                "reglages"
            })
    void areNeverAnothers(String elsewhere) {
        assertThat(destinations.of(elsewhere)).isEqualTo("/");
    }

    /** What begins with more than one stroke would be taken for a host by a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"///reglages", "////reglages/compte"})
    void neverNameAHost(String strokes) {
        assertThat(destinations.of(strokes)).doesNotStartWith("//");
    }
}
