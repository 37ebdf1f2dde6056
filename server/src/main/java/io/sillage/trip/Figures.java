package io.sillage.trip;

import org.jspecify.annotations.Nullable;

/**
 * What trips add up to, in whole numbers, so that parts always make the whole. What a car cannot say is left out on both
 * sides of a ratio: consumption is of the distance of trips whose fuel is known, the electric share of those whose engine is.
 *
 * @param fuelledMm distance of the trips whose fuel is known
 * @param tellingMm distance of the trips that can say when the engine ran; {@code tellingMs} is their time
 * @param costNano cost of the fuel in billionths of the currency, of the trips for which a price was known
 * @param pricedUl the fuel that it paid for
 */
public record Figures(
        int trips,
        long distanceMm,
        long durationMs,
        long idleMs,
        long nightMs,
        long fuelUl,
        long fuelledMm,
        long electricMm,
        long electricMs,
        long tellingMm,
        long tellingMs,
        long costNano,
        long pricedUl) {

    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Those of one trip; a price is in thousandths of the currency for a litre. */
    static Figures of(Measured trip, long nightMs, @Nullable Integer price) {
        var fuel = trip.fuelUl();
        var electricMm = trip.electricMm();
        var electricMs = trip.electricMs();
        boolean tells = electricMm != null && electricMs != null;
        long pricedUl = fuel == null || price == null ? 0 : fuel;
        return new Figures(
                1,
                trip.distanceMm(),
                trip.durationMs(),
                trip.idleMs(),
                nightMs,
                fuel == null ? 0 : fuel,
                fuel == null ? 0 : trip.distanceMm(),
                electricMm == null ? 0 : Math.min(electricMm, trip.distanceMm()),
                electricMs == null ? 0 : Math.min(electricMs, trip.durationMs()),
                tells ? trip.distanceMm() : 0,
                tells ? trip.durationMs() : 0,
                price == null ? 0 : pricedUl * price,
                pricedUl);
    }

    public Figures plus(Figures more) {
        return new Figures(
                trips + more.trips,
                distanceMm + more.distanceMm,
                durationMs + more.durationMs,
                idleMs + more.idleMs,
                nightMs + more.nightMs,
                fuelUl + more.fuelUl,
                fuelledMm + more.fuelledMm,
                electricMm + more.electricMm,
                electricMs + more.electricMs,
                tellingMm + more.tellingMm,
                tellingMs + more.tellingMs,
                costNano + more.costNano,
                pricedUl + more.pricedUl);
    }

    /** Litres for 100 km, weighted by distance; null when no trip knows its fuel. */
    public @Nullable Double litresPer100Km() {
        return fuelledMm == 0 ? null : (Double) (100.0 * fuelUl / fuelledMm);
    }

    /** Share of the distance driven with the engine off, 0 to 1. */
    public @Nullable Double electricShare() {
        return tellingMm == 0 ? null : (Double) ((double) electricMm / tellingMm);
    }

    /** Share of the time in which the car moved with the engine off, 0 to 1. */
    public @Nullable Double electricTimeShare() {
        return tellingMs == 0 ? null : (Double) ((double) electricMs / tellingMs);
    }

    public boolean knowsFuel() {
        return fuelledMm > 0;
    }

    /** Whether there is fuel for which no price was known. */
    public boolean lacksPrices() {
        return pricedUl < fuelUl;
    }
}
