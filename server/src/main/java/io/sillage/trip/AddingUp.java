package io.sillage.trip;

import io.sillage.trip.AddedUp.Stretch;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Adds trips up by stretches of the calendar of one wall clock. For one thread. */
final class AddingUp {

    private final Days days;
    private final Grouping by;
    private final ZoneId zone;
    private final FuelPrices prices;
    private final TreeMap<LocalDate, Figures> sums = new TreeMap<>();

    AddingUp(Days days, Grouping by, ZoneId zone, FuelPrices prices) {
        this.days = days;
        this.by = by;
        this.zone = zone;
        this.prices = prices;
    }

    void add(Measured trip) {
        var day = LocalDate.ofInstant(trip.startedAt(), zone);
        var night = Night.millisOf(trip.startedAt(), trip.endedAt(), zone);
        var figures = Figures.of(trip, night, prices.on(day, trip.period()));
        sums.merge(by.startOf(day), figures, Figures::plus);
    }

    AddedUp result() {
        var stretches = new ArrayList<Stretch>();
        var total = Figures.NONE;
        for (var start = by.startOf(days.first()); !start.isAfter(days.last()); start = by.plus(start, 1)) {
            var figures = sums.getOrDefault(start, Figures.NONE);
            stretches.add(new Stretch(
                    later(start, days.first()), earlier(by.plus(start, 1).minusDays(1)), figures));
            total = total.plus(figures);
        }
        return new AddedUp(days, by, total, List.copyOf(stretches), prices.currency());
    }

    private LocalDate earlier(LocalDate day) {
        return day.isBefore(days.last()) ? day : days.last();
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}
