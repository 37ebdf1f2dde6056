package io.sillage.edge.web;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** How one locale writes numbers and dates, after CLDR, and the locale whose ways these are. Made once for each locale; used by all threads. */
record Formats(
        Locale locale,
        Locale writing,
        DateTimeFormatter time,
        DateTimeFormatter day,
        DateTimeFormatter dayOfYear,
        DateTimeFormatter month,
        DateTimeFormatter monthOfYear) {

    /** English without a country is that of Europe: 18:43, and the day before the month. */
    private static final Locale ENGLISH = Locale.of("en", "150");

    static Formats of(Locale locale) {
        return locale.equals(Locale.ENGLISH) ? as(ENGLISH, locale) : as(locale, locale);
    }

    private static Formats as(Locale writing, Locale locale) {
        var patterns = DateTimePatternGenerator.getInstance(ULocale.forLocale(writing));
        return new Formats(
                locale,
                writing,
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(writing),
                date(patterns, "EEEEdMMMM", writing),
                date(patterns, "EEEEdMMMMy", writing),
                date(patterns, "LLLL", writing),
                date(patterns, "LLLLy", writing));
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
