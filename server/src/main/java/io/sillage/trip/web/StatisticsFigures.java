package io.sillage.trip.web;

import io.sillage.brand.BrandRules.FuelCo2;
import io.sillage.kernel.Words;
import io.sillage.trip.AddedUp;
import io.sillage.trip.Figures;
import io.sillage.trip.web.StatisticsView.Figure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what trips add up to, and by how much that differs from what came before. */
final class StatisticsFigures {

    private static final double UL_A_LITRE = 1e6;

    private final Figures now;
    private final Figures before;
    private final Words words;
    private final List<Figure> said = new ArrayList<>();

    private StatisticsFigures(Figures now, Figures before, Words words) {
        this.now = now;
        this.before = before;
        this.words = words;
    }

    static List<Figure> of(AddedUp now, AddedUp before, FuelCo2 co2, Words words) {
        var figures = new StatisticsFigures(now.total(), before.total(), words);
        figures.driven();
        figures.electric();
        figures.fuel(now.currency(), before.currency(), co2);
        figures.moments();
        return figures.said;
    }

    private void driven() {
        add("trip.stat-trips", words.number(now.trips(), 0), "", percent(figures -> (double) figures.trips()));
        double km = now.distanceMm() / 1e6;
        add(
                "trip.distance",
                words.number(km, km < 99.95 ? 1 : 0),
                "km",
                percent(figures -> figures.distanceMm() / 1e6));
        add("trip.stat-time", words.duration(now.durationMs() / 1000), "", percent(figures ->
                (double) figures.durationMs()));
    }

    private void electric() {
        share("trip.stat-electric", now.electricShare(), before.electricShare());
        share("trip.stat-electric-time", now.electricTimeShare(), before.electricTimeShare());
    }

    private void fuel(@Nullable String currency, @Nullable String currencyBefore, FuelCo2 co2) {
        var litresPer100 = now.litresPer100Km();
        if (litresPer100 == null) {
            return;
        }
        add("trip.consumption", words.number(litresPer100, 1), "l/100", percent(Figures::litresPer100Km));
        add("trip.fuel", fine(now.fuelUl() / UL_A_LITRE), "l", percent(figures -> figures.fuelUl() / UL_A_LITRE));
        if (currency != null && now.pricedUl() > 0) {
            add(
                    "trip.stat-cost",
                    money(now.costNano(), currency, words),
                    "",
                    currency.equals(currencyBefore) && !before.lacksPrices() && !now.lacksPrices()
                            ? percent(figures -> (double) figures.costNano())
                            : null);
        }
        double kilograms = now.fuelUl() / UL_A_LITRE * co2.gramsPerLitre() / 1e3;
        add("trip.stat-co2", fine(kilograms), "kg", percent(figures -> (double) figures.fuelUl()));
    }

    private void moments() {
        add("trip.idle", words.duration(now.idleMs() / 1000), "", percent(figures -> (double) figures.idleMs()));
        add("trip.stat-night", words.duration(now.nightMs() / 1000), "", percent(figures ->
                (double) figures.nightMs()));
    }

    /** Small amounts with more decimals. */
    private String fine(double amount) {
        return words.number(amount, amount < 9.995 ? 2 : amount < 99.95 ? 1 : 0);
    }

    private void add(String key, String value, String unit, @Nullable String change) {
        said.add(new Figure(words.say(key), value, unit, false, change));
    }

    private void share(String key, @Nullable Double share, @Nullable Double shareBefore) {
        if (share == null) {
            return;
        }
        var change = shareBefore == null
                ? null
                : signed(Math.round(100 * share) - Math.round(100 * shareBefore), "trip.points");
        said.add(new Figure(words.say(key), words.number(100 * share, 0), "%", true, change));
    }

    /** By how many per cent a figure differs; nothing when there is nothing to compare with. */
    private @Nullable String percent(Function<Figures, @Nullable Double> figure) {
        var was = figure.apply(before);
        var is = figure.apply(now);
        return was == null || is == null || was <= 0
                ? null
                : signed(Math.round(100 * (is - was) / was), "edge.percent");
    }

    private String signed(long difference, String key) {
        var sign = difference > 0 ? "+" : difference < 0 ? "−" : "±";
        return words.say(key, sign + words.number(Math.abs(difference), 0));
    }

    /** Billionths of a currency as it is written. */
    static String money(long nano, String currency, Words words) {
        var format = NumberFormat.getCurrencyInstance(words.locale());
        var of = Currency.getInstance(currency);
        format.setCurrency(of);
        format.setMinimumFractionDigits(of.getDefaultFractionDigits());
        format.setMaximumFractionDigits(of.getDefaultFractionDigits());
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(nano, 9));
    }
}
