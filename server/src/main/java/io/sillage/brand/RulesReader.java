package io.sillage.brand;

import io.sillage.brand.BrandRules.Notices;
import io.sillage.brand.BrandRules.TermStart;
import java.util.List;

/** Reads {@code rules.yaml}. */
final class RulesReader {

    private static final int A_YEAR = 365;

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
                "app-term",
                "app-term-from",
                "multimedia-term",
                "multimedia-latest-start",
                "notices",
                "on-by-default");
        return new BrandRules(
                rules.get("activation-trips").whole(1, 20),
                rules.get("activation-speed-kmh").number(0, 130),
                rules.get("app-odometer-km").number(0, 10_000),
                rules.get("route-stops").whole(1, 25),
                rules.get("terms-days").whole(1, A_YEAR),
                rules.get("objection-days").whole(1, A_YEAR),
                rules.get("sale-days").whole(1, A_YEAR),
                rules.get("possession-tolerance-km").whole(0, 100),
                rules.get("app-term").period(),
                rules.get("app-term-from").oneOf(TermStart.class),
                rules.get("multimedia-term").period(),
                rules.get("multimedia-latest-start").period(),
                notices(rules.get("notices")),
                rules.get("on-by-default").yesOrNo());
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
