package io.sillage.brand;

import io.sillage.brand.BrandRules.FuelCo2;
import io.sillage.brand.BrandRules.Notices;
import io.sillage.brand.BrandRules.TermStart;
import java.util.Currency;
import java.util.List;

/** Reads {@code rules.yaml}. */
final class RulesReader {

    private static final int A_YEAR = 365;
    private static final int MOST_MONTHS = 120;

    private RulesReader() {}

    static BrandRules rules(PackNode file) {
        var rules = file.parts(
                "activation-trips",
                "activation-speed-kmh",
                "app-odometer-km",
                "route-stops",
                "terms-days",
                "objection-days",
                "sale-days",
                "possession-tolerance-km",
                "desk-months",
                "last-mile-from-m",
                "last-mile-to-m",
                "state-asks-a-day",
                "state-ask-from-mv",
                "app-term",
                "app-term-from",
                "multimedia-term",
                "multimedia-latest-start",
                "notices",
                "on-by-default",
                "currencies",
                "fuel-co2");
        return new BrandRules(
                rules.get("activation-trips").whole(1, 20),
                rules.get("activation-speed-kmh").number(0, 130),
                rules.get("app-odometer-km").number(0, 10_000),
                rules.get("route-stops").whole(1, 25),
                rules.get("terms-days").whole(1, A_YEAR),
                rules.get("objection-days").whole(1, A_YEAR),
                rules.get("sale-days").whole(1, A_YEAR),
                rules.get("possession-tolerance-km").whole(0, 100),
                rules.get("desk-months").whole(1, MOST_MONTHS),
                rules.get("last-mile-from-m").whole(0, 1_000),
                rules.get("last-mile-to-m").whole(1_000, 20_000),
                rules.get("state-asks-a-day").whole(1, 100),
                rules.get("state-ask-from-mv").whole(10_000, 14_000),
                rules.get("app-term").period(),
                rules.get("app-term-from").oneOf(TermStart.class),
                rules.get("multimedia-term").period(),
                rules.get("multimedia-latest-start").period(),
                notices(rules.get("notices")),
                rules.get("on-by-default").yesOrNo(),
                currencies(rules.get("currencies")),
                fuelCo2(rules.get("fuel-co2")));
    }

    private static List<String> currencies(PackNode node) {
        if (node.items().isEmpty()) {
            throw node.fault("expected one currency or more");
        }
        return List.copyOf(node.each(item -> item.as(
                "a currency such as EUR", text -> Currency.getInstance(text).getCurrencyCode())));
    }

    private static FuelCo2 fuelCo2(PackNode node) {
        var parts = node.parts("grams-per-litre", "source");
        return new FuelCo2(
                parts.get("grams-per-litre").whole(1, 5_000),
                parts.get("source").text());
    }

    private static Notices notices(PackNode node) {
        var parts = node.parts("days-before", "daily-from-days-before");
        int daily = parts.get("daily-from-days-before").whole(0, A_YEAR);
        int nearest = Integer.MAX_VALUE;
        for (var item : parts.get("days-before").items()) {
            int days = item.whole(1, A_YEAR);
            if (days >= nearest || days <= daily) {
                throw item.fault("expected fewer days than before, and more than " + daily + ", found '" + days + "'");
            }
            nearest = days;
        }
        return new Notices(List.copyOf(parts.get("days-before").each(item -> item.whole(1, A_YEAR))), daily);
    }
}
