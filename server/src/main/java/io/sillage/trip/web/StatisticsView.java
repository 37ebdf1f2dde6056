package io.sillage.trip.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statistics of one stretch of the calendar beside its neighbours, in the reader's words. */
public record StatisticsView(
        List<Choice> groupings,
        String name,
        @Nullable String earlier,
        @Nullable String later,
        boolean driven,
        List<Figure> figures,
        @Nullable String comparedWith,
        Chart chart,
        List<Row> rows,
        List<String> notes,
        boolean lacksPrices) {

    /** One way of adding up, and its address. */
    public record Choice(String name, String address, boolean chosen) {}

    /** A figure, and by how much it differs from the stretch before. */
    public record Figure(
            String name,
            String value,
            String unit,
            boolean electric,
            @Nullable String change) {}

    /** Distances side by side in a box of 1000 by 100; {@code ticks} stand under the columns, some of them empty. */
    public record Chart(String label, String top, List<Column> columns, List<String> ticks) {}

    /** One column: {@code kind} is ev, ice, na, or now behind the chosen one; the rest its place in the box. */
    public record Column(String kind, String x, String y, String width, String height) {}

    /** One stretch in numbers. */
    public record Row(
            String name,
            String address,
            boolean chosen,
            int trips,
            String distance,
            String consumption,
            String electric) {}
}
