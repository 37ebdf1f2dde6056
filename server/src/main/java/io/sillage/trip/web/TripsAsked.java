package io.sillage.trip.web;

import io.sillage.trip.TripFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Which trips the address of the list asks for. What has no meaning in it is left out of account. */
record TripsAsked(
        @Nullable YearMonth month,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        int leastKm,
        @Nullable Boolean business,
        @Nullable String after) {

    static final String BUSINESS = "pro";
    static final String PRIVATE = "prive";
    private static final int PAGE = 24;
    private static final int FARTHEST_KM = 9_999;
    private static final LocalDate EARLIEST = LocalDate.of(1971, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9_998, 1, 1);

    static TripsAsked of(MultiValueMap<String, String> asked) {
        var after = text(asked, "apres");
        var use = text(asked, "usage");
        return new TripsAsked(
                read(text(asked, "mois"), YearMonth::parse, month -> month.atDay(1)),
                read(text(asked, "du"), LocalDate::parse, day -> day),
                read(text(asked, "au"), LocalDate::parse, day -> day),
                kilometres(text(asked, "km")),
                use.equals(BUSINESS) ? Boolean.TRUE : use.equals(PRIVATE) ? Boolean.FALSE : null,
                after.isEmpty() ? null : after);
    }

    /** Whether anything is left out. */
    boolean isNarrowed() {
        return month != null || first != null || last != null || leastKm > 0 || business != null;
    }

    String use() {
        return business == null ? "" : business ? BUSINESS : PRIVATE;
    }

    TripFilter filter(ZoneId zone) {
        return new TripFilter(from(zone), until(zone), 1_000.0 * leastKm, PAGE, after, business);
    }

    private @Nullable Instant from(ZoneId zone) {
        var day = first == null && month != null ? month.atDay(1) : first;
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private @Nullable Instant until(ZoneId zone) {
        var day = last == null && month != null && first == null ? month.atEndOfMonth() : last;
        return day == null ? null : day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The address of the page that begins after a key. */
    String addressAfter(String key) {
        var address = UriComponentsBuilder.fromPath(TripAddresses.ALL).queryParam("apres", key);
        put(address, "mois", month);
        put(address, "du", first);
        put(address, "au", last);
        put(address, "km", leastKm == 0 ? null : leastKm);
        put(address, "usage", business == null ? null : use());
        return address.build().toUriString();
    }

    private static void put(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }

    static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static String text(MultiValueMap<String, String> asked, String name) {
        var value = asked.getFirst(name);
        return value == null ? "" : value;
    }

    private static <T> @Nullable T read(String text, Function<String, T> reader, Function<T, LocalDate> firstDay) {
        try {
            if (text.isEmpty()) {
                return null;
            }
            var value = reader.apply(text);
            var day = firstDay.apply(value);
            return day.isBefore(EARLIEST) || day.isAfter(LATEST) ? null : value;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int kilometres(String text) {
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), FARTHEST_KM) : 0;
    }
}
