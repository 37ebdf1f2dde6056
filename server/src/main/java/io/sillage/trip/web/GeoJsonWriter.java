package io.sillage.trip.web;

import io.sillage.trip.Driven;
import io.sillage.wire.Positions;
import java.io.IOException;

/**
 * GeoJSON (RFC 7946): a feature for each trip. Its lines are broken where the car gave no positions or none may be known;
 * a stretch of one position is left out, for it is no line.
 */
final class GeoJsonWriter implements TripWriter {

    private static final int LONGEST_GAP_MS = 30_000;

    private final TextSink to;
    private final boolean places;
    private boolean begun;

    GeoJsonWriter(TextSink to, boolean places) {
        this.to = to;
        this.places = places;
    }

    @Override
    public void begin() {
        to.put("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void add(Driven driven) throws IOException {
        to.put(begun ? ",\n" : "\n").put("{\"type\":\"Feature\",\"properties\":{");
        begun = true;
        TripProperties.put(to, driven);
        to.put("},\"geometry\":");
        geometry(places ? driven.trace().positions() : Positions.NONE);
        to.put("}");
        to.flow();
    }

    private void geometry(Positions positions) throws IOException {
        boolean lines = false;
        int from = 0;
        for (int i = 1; i <= positions.count(); i++) {
            boolean broken =
                    i == positions.count() || positions.timeMs()[i] - positions.timeMs()[i - 1] > LONGEST_GAP_MS;
            if (broken && i - from > 1) {
                to.put(lines ? "," : "{\"type\":\"MultiLineString\",\"coordinates\":[");
                lines = true;
                line(positions, from, i);
            }
            from = broken ? i : from;
        }
        to.put(lines ? "]}" : "null");
    }

    private void line(Positions positions, int from, int until) throws IOException {
        to.put("[");
        for (int i = from; i < until; i++) {
            to.put(i == from ? "[" : ",[");
            to.degrees(positions.longitudeE7()[i])
                    .put(",")
                    .degrees(positions.latitudeE7()[i])
                    .put("]");
            to.flow();
        }
        to.put("]");
    }

    @Override
    public void end() throws IOException {
        to.put("\n]}\n").flush();
    }
}
