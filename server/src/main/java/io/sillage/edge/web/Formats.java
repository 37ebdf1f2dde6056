package io.sillage.edge.web;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How one locale writes numbers and dates, after CLDR. Made once for each locale; used by all threads. */
record Formats(
        Locale locale,
        DateTimeFormatter time,
        DateTimeFormatter day,
        DateTimeFormatter dayOfYear,
        DateTimeFormatter month,
        DateTimeFormatter monthOfYear) {

    static Formats of(Locale locale) {
        var patterns = DateTimePatternGenerator.getInstance(ULocale.forLocale(locale));
        return new Formats(
                locale,
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale),
                date(patterns, "EEEEdMMMM", locale),
                date(patterns, "EEEEdMMMMy", locale),
                date(patterns, "LLLL", locale),
                date(patterns, "LLLLy", locale));
    }

    private static DateTimeFormatter date(DateTimePatternGenerator patterns, String skeleton, Locale locale) {
        return DateTimeFormatter.ofPattern(patterns.getBestPattern(skeleton), locale);
    }

    /** The JDK's number formats are not for several threads, so each caller gets his own. */
    NumberFormat numbers(int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
