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

    /** One trip in the list; {@code gapAfter} tells of what the odometer counted between it and the next. */
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
            boolean business,
            @Nullable String gapAfter,
            boolean complete) {}

    /** What is shown and what could be, as the form offers it; {@code set} when anything is left out. */
    public record Filter(
            List<Choice> months, List<Choice> distances, List<Choice> uses, String first, String last, boolean set) {}

    /** One answer to a question of the form: what it sends, and what it is called. */
    public record Choice(String value, String name, boolean chosen) {}
}
