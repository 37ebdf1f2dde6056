package io.sillage.trip.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The business trips of a year as a page shows them. */
public record StatementView(
        int year,
        List<Year> years,
        List<Line> lines,
        String business,
        String privately,
        @Nullable String closed,
        @Nullable String hash,
        boolean mayClose,
        String csv,
        String pdf) {

    /** A year that can be chosen. */
    public record Year(String name, String address, boolean chosen) {}

    /** One trip. */
    public record Line(String when, String way, String purpose, String distance) {}
}
