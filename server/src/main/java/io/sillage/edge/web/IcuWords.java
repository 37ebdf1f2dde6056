package io.sillage.edge.web;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.TimeZone;
import io.sillage.kernel.Words;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;

/** The words of one request: texts from the bundles, numbers and dates as the reader's locale writes them. */
final class IcuWords implements Words {

    private final Bundles bundles;
    private final Formats formats;
    private final ZoneId zone;
    private final Clock clock;

    IcuWords(Bundles bundles, Formats formats, ZoneId zone, Clock clock) {
        this.bundles = bundles;
        this.formats = formats;
        this.zone = zone;
        this.clock = clock;
    }

    @Override
    public Locale locale() {
        return formats.locale();
    }

    @Override
    public ZoneId zone() {
        return zone;
    }

    @Override
    public String say(String key, Object... arguments) {
        var text = bundles.find(locale(), key);
        if (text == null) {
            return key;
        }
        return arguments.length == 0 ? text : filled(text, arguments);
    }

    /** A calendar day among the arguments is the noon of Greenwich, so that it is the same day in every zone. */
    private String filled(String text, Object... arguments) {
        var message = new MessageFormat(text, formats.writing());
        for (var part : message.getFormats()) {
            if (part instanceof DateFormat date) {
                date.setTimeZone(TimeZone.GMT_ZONE);
            }
        }
        return message.format(arguments);
    }

    @Override
    public boolean knows(String key) {
        return bundles.find(locale(), key) != null;
    }

    @Override
    public String distance(double metres) {
        if (metres < 995) {
            return say("edge.metres", number(Math.round(metres / 10) * 10.0, 0));
        }
        return say("edge.kilometres", number(metres / 1000, metres < 99_950 ? 1 : 0));
    }

    @Override
    public String number(double value, int decimals) {
        var format = formats.numbers(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }

    @Override
    public String duration(long seconds) {
        long minutes = seconds <= 0 ? 0 : Math.max(1, Math.round(seconds / 60.0));
        if (minutes < 60) {
            return say("edge.minutes", number(minutes, 0));
        }
        return say("edge.hours", number(minutes / 60, 0), String.format(Locale.ROOT, "%02d", minutes % 60));
    }

    @Override
    public String time(Instant instant) {
        return formats.time().format(instant.atZone(zone));
    }

    @Override
    public String day(Instant instant) {
        var day = instant.atZone(zone);
        return (day.getYear() == today().getYear() ? formats.day() : formats.dayOfYear()).format(day);
    }

    @Override
    public String month(YearMonth month) {
        return (month.getYear() == today().getYear() ? formats.month() : formats.monthOfYear()).format(month);
    }

    @Override
    public String when(Instant instant) {
        var date = LocalDate.ofInstant(instant, zone);
        if (date.equals(today())) {
            return say("edge.today", time(instant));
        }
        if (date.equals(today().minusDays(1))) {
            return say("edge.yesterday", time(instant));
        }
        return say("edge.on-day", day(instant), time(instant));
    }

    @Override
    public boolean isToday(Instant instant) {
        return LocalDate.ofInstant(instant, zone).equals(today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
