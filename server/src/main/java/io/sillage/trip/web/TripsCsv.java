package io.sillage.trip.web;

import io.sillage.kernel.GeoPoint;
import io.sillage.trip.CsvText;
import io.sillage.trip.Driven;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comma-separated values (RFC 4180) with a line for each trip. */
final class TripsCsv implements TripWriter {

    private final TextSink to;
    private final boolean places;

    TripsCsv(TextSink to, boolean places) {
        this.to = to;
        this.places = places;
    }

    @Override
    public void begin() {
        to.put(
                        "trip,started_at,ended_at,distance_m,duration_s,idle_s,average_kmh,top_kmh,fuel_ml,electric_m,electric_s,")
                .put("complete,use,name,note,from_latitude,from_longitude,to_latitude,to_longitude\r\n");
    }

    @Override
    public void add(Driven driven) throws IOException {
        var trip = driven.trip();
        var remark = driven.remark();
        var line = new CsvText()
                .plain(trip.id())
                .plain(trip.startedAt())
                .plain(trip.endedAt())
                .plain(decimal(trip.distanceM(), 3))
                .plain(decimal(trip.durationS(), 3))
                .plain(decimal(trip.idleS(), 3))
                .plain(decimal(trip.averageKmh(), 1))
                .plain(decimal(trip.topKmh(), 1))
                .plain(decimal(trip.fuelMl(), 3))
                .plain(decimal(trip.electricM(), 3))
                .plain(decimal(trip.electricS(), 3))
                .plain(trip.complete())
                .plain(remark.business() ? "business" : "private")
                .text(remark.name())
                .text(remark.note());
        place(line, places ? trip.from() : null);
        place(line, places ? trip.to() : null);
        to.put(line.end().toString());
        to.flow();
    }

    private static void place(CsvText line, @Nullable GeoPoint point) {
        line.plain(point == null ? "" : decimal(point.latitude(), 7));
        line.plain(point == null ? "" : decimal(point.longitude(), 7));
    }

    static String decimal(@Nullable Double value, int decimals) {
        return value == null ? "" : String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    @Override
    public void end() throws IOException {
        to.flush();
    }
}
