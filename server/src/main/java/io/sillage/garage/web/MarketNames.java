package io.sillage.garage.web;

import java.util.Locale;

/** What countries are called, by their ISO 3166 codes. */
final class MarketNames {

    private MarketNames() {}

    static String of(String market, Locale locale) {
        return Locale.of("", market).getDisplayCountry(locale);
    }
}
