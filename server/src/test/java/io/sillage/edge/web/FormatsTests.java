package io.sillage.edge.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTests {

    @ParameterizedTest
    @CsvSource({
        "fr, 2026-09-01, mardi 1er septembre",
        "fr, 2026-09-02, mercredi 2 septembre",
        "fr, 2026-09-11, vendredi 11 septembre",
        "nl, 2026-09-01, dinsdag 1 september",
        "de, 2026-09-01, 'Dienstag, 1. September'"
    })
    void writeTheDayAsItIsSaid(Locale locale, LocalDate day, String written) {
        assertThat(Formats.of(locale).day().format(day)).isEqualTo(written);
    }
}
