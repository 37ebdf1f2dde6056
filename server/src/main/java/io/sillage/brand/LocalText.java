package io.sillage.brand;

import java.util.Locale;
import java.util.Map;

/** One text in the languages of the brand; the first language stands in for those that are missing. */
public record LocalText(Map<String, String> byLanguage, String firstLanguage) {

    public String in(Locale locale) {
        var text = byLanguage.get(locale.getLanguage());
        return text != null ? text : byLanguage.getOrDefault(firstLanguage, "");
    }
}
