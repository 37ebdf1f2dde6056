package io.sillage.trip;

import io.sillage.kernel.PeriodId;
import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The prices of several ownership periods of one car, of one currency. */
record FuelPrices(
        Map<PeriodId, NavigableMap<LocalDate, Integer>> byPeriod,
        @Nullable String currency) {

    static final FuelPrices NONE = new FuelPrices(Map.of(), null);

    private static final NavigableMap<LocalDate, Integer> UNKNOWN = new TreeMap<>();

    /** Thousandths of the currency for a litre on a day, or null when none was named for it. */
    @Nullable
    Integer on(LocalDate day, PeriodId period) {
        var known = byPeriod.getOrDefault(period, UNKNOWN).floorEntry(day);
        return known == null ? null : known.getValue();
    }
}
