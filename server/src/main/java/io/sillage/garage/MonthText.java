package io.sillage.garage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A month of production as it stands on a car's plate or as a program writes it, perhaps with the day. */
final class MonthText {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<y>\\d{4})[-/. ](?<m>\\d{1,2})(?:[-/. ](?<d>\\d{1,2}))?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(?:(?<d>\\d{1,2})[-/. ])?(?<m>\\d{1,2})[-/. ](?<y>\\d{4})");

    private MonthText() {}

    /** @throws MonthRefused when it is neither */
    static YearMonth parse(String text) {
        for (var form : new Pattern[] {YEAR_FIRST, YEAR_LAST}) {
            var found = form.matcher(text.strip());
            if (found.matches()) {
                return month(found);
            }
        }
        throw new MonthRefused();
    }

    private static YearMonth month(Matcher found) {
        try {
            var day = found.group("d");
            var month = YearMonth.of(Integer.parseInt(found.group("y")), Integer.parseInt(found.group("m")));
            return day == null ? month : YearMonth.from(dayOf(month, day));
        } catch (DateTimeException e) {
            throw new MonthRefused();
        }
    }

    private static LocalDate dayOf(YearMonth month, String day) {
        return month.atDay(Integer.parseInt(day));
    }
}
