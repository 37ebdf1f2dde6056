package io.sillage.trip.web;

/** A figure with its unit and its name, all in the reader's words. */
public record FactView(String name, String value, String unit, boolean electric) {

    static FactView of(String name, String value, String unit) {
        return new FactView(name, value, unit, false);
    }
}
