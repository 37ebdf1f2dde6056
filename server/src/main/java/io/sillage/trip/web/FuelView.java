package io.sillage.trip.web;

import java.util.List;

/** The prices that stand, newest first, and the form for another. */
public record FuelView(List<Row> rows, List<String> currencies, Typed typed) {

    /** A price and the day from which it holds. */
    public record Row(String from, String day, String price) {}

    /** What was typed, as it was typed; whether it was refused, or kept. */
    public record Typed(String price, String from, String currency, boolean refused, boolean saved) {}
}
