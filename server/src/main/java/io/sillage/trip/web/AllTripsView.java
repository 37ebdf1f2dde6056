package io.sillage.trip.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of trips by month, newest first; {@code older} is the address of what follows, when something does. */
public record AllTripsView(
        List<Month> months,
        Filter filter,
        boolean firstPage,
        @Nullable String older) {

    /** The trips of a month that stand on this page, and what the whole month adds up to. */
    public record Month(
            String name, String totals, @Nullable String electric, List<Row> trips) {}

    /** One trip in the list. */
    public record Row(
            String address,
            String title,
            String when,
            String figures,
            ThumbView thumb,
            boolean withheld,
            List<RibbonView.Stretch> band,
            @Nullable String electric,
            @Nullable Integer score,
            boolean complete) {}

    /** What is left out, as the form shows it: the month as 2026-11 or nothing, the least distance in km or nothing. */
    public record Filter(String month, String leastKm, boolean set) {}
}
