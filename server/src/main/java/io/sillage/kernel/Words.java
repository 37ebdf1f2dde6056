package io.sillage.kernel;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/** The words and the ways of writing of one language and zone, as a page needs them. */
public interface Words {

    Locale locale();

    ZoneId zone();

    /** The text of a key such as {@code trip.distance}, an ICU message filled with the arguments in order. */
    String say(String key, Object... arguments);

    /** Whether there is a text of that key. */
    boolean knows(String key);

    /** Metres as "3,0 km" or "350 m". */
    String distance(double metres);

    /** A number with a fixed count of decimals, in this language's digits and separators. */
    String number(double value, int decimals);

    /** Seconds as "8 min" or "1 h 05". */
    String duration(long seconds);

    /** "18:43" */
    String time(Instant instant);

    /** "lundi 23 novembre", with the year when it is not the present one. */
    String day(Instant instant);

    /** "novembre", with the year when it is not the present one. */
    String month(YearMonth month);

    /** "aujourd’hui, 18:43", else "hier, 18:43", else "lundi 23 novembre, 18:43". */
    String when(Instant instant);

    /** Whether this falls on the present day of this zone. */
    boolean isToday(Instant instant);
}
