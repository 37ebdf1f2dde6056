package io.sillage.account;

import io.sillage.brand.Brand;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The languages that a person may want to be written to in: those of the brand's pages. */
@Component
class SpokenLanguages {

    private final Brand brand;

    SpokenLanguages(Brand brand) {
        this.brand = brand;
    }

    /** @throws LanguageNotSpoken when nothing could be written in it */
    Locale require(Locale locale) {
        return brand.languages().stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElseThrow(LanguageNotSpoken::new);
    }
}
