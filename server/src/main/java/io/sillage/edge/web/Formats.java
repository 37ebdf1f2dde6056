package io.sillage.edge.web;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.util.ULocale;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

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

    /** The first of a month is the only one that French counts. */
    private static final Map<Long, String> FRENCH_DAYS = LongStream.rangeClosed(1, 31)
            .boxed()
            .collect(Collectors.toUnmodifiableMap(day -> day, day -> day == 1 ? "1er" : day.toString()));

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
        var pattern = patterns.getBestPattern(skeleton);
        int day = pattern.indexOf('d');
        if (day < 0 || !locale.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return DateTimeFormatter.ofPattern(pattern, locale);
        }
        return new DateTimeFormatterBuilder()
                .appendPattern(pattern.substring(0, day))
                .appendText(ChronoField.DAY_OF_MONTH, FRENCH_DAYS)
                .appendPattern(pattern.substring(day + 1))
                .toFormatter(locale);
    }

    /** The JDK's number formats are not for several threads, so each caller gets his own. */
    NumberFormat numbers(int decimals) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format;
    }
}
