package io.sillage.brand;

import io.sillage.brand.CarModel.Capability;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cars of a model that have the same on board: made from one month to another, both included, for some markets. No
 * last month means that they are still made, no market that they were made for all.
 */
public record Build(
        YearMonth from,
        @Nullable YearMonth until,
        Set<String> markets,
        Multimedia multimedia,
        Set<Capability> capabilities) {

    public boolean covers(YearMonth month) {
        return !month.isBefore(from) && (until == null || !month.isAfter(until));
    }

    /** @param market a country by its ISO 3166 code, such as {@code FR} */
    public boolean isFor(String market) {
        return markets.isEmpty() || markets.contains(market);
    }

    public boolean can(Capability capability) {
        return capabilities.contains(capability);
    }

    /** Whether some car could be of both. */
    boolean overlaps(Build other) {
        return sharesMonth(other) && sharesMarket(other);
    }

    private boolean sharesMonth(Build other) {
        return (until == null || !other.from.isAfter(until)) && (other.until == null || !from.isAfter(other.until));
    }

    private boolean sharesMarket(Build other) {
        return markets.isEmpty() || other.markets.isEmpty() || markets.stream().anyMatch(other.markets::contains);
    }
}
