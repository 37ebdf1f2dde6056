package io.sillage.trip.web;

import io.sillage.trip.TripFilter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Which trips the address of the list asks for. What has no meaning in it is left out of account. */
record TripsAsked(
        @Nullable YearMonth month, int leastKm, @Nullable String after) {

    private static final int PAGE = 24;
    private static final int FARTHEST_KM = 9_999;

    static TripsAsked of(String month, String leastKm, String after) {
        return new TripsAsked(month(month), kilometres(leastKm), after.isEmpty() ? null : after);
    }

    TripFilter filter(ZoneId zone) {
        return new TripFilter(
                month == null ? null : start(month, zone),
                month == null ? null : start(month.plusMonths(1), zone),
                1_000.0 * leastKm,
                PAGE,
                after);
    }

    /** The address of the page that begins after a key. */
    String addressAfter(String key) {
        var address = UriComponentsBuilder.fromPath(TripAddresses.ALL).queryParam("apres", key);
        if (month != null) {
            address.queryParam("mois", month);
        }
        if (leastKm > 0) {
            address.queryParam("km", leastKm);
        }
        return address.build().toUriString();
    }

    static Instant start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toInstant();
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.isEmpty() ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int kilometres(String text) {
        return text.matches("\\d{1,4}") ? Math.min(Integer.parseInt(text), FARTHEST_KM) : 0;
    }
}
