package io.sillage.bench;

import java.util.Locale;

/** A figure as it was measured, beside its limit. */
public record Measured(String name, double value, String unit, Limit limit) {

    boolean isGood() {
        return limit.holdsFor(value);
    }

    /** One line for programs; the numbers are as they were measured, to four digits. */
    String json() {
        return "{\"name\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"limit\":%s,\"ratio\":%s}"
                .formatted(name, digits(value), unit, digits(limit.value()), digits(limit.ratio(value)));
    }

    /** One line for people. */
    String row() {
        return String.format(
                Locale.ROOT,
                "%-34s %12s %-22s %-16s %12s   %6s  %s",
                name,
                digits(value),
                unit,
                limit.bar(),
                digits(limit.value()),
                String.format(Locale.ROOT, "%.2f", limit.ratio(value)),
                isGood() ? limit.met() == null ? "" : "met" : "MISSED");
    }

    static String heading() {
        return String.format(
                Locale.ROOT, "%-34s %12s %-22s %-16s %12s   %6s", "figure", "measured", "unit", "", "limit", "ratio");
    }

    /** At least four significant digits, no more than a person wants to read; JSON knows no infinity. */
    private static String digits(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return "null";
        }
        int whole = Math.abs(number) < 1 ? 0 : (int) Math.log10(Math.abs(number)) + 1;
        return String.format(Locale.ROOT, "%." + Math.max(0, 4 - whole) + "f", number);
    }
}
