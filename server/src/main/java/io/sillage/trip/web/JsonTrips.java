package io.sillage.trip.web;

import io.sillage.trip.Driven;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.IOException;
import java.util.Locale;

/** All that is known of trips as JSON: figures, columns of samples, columns of positions; null is "not measured". */
final class JsonTrips implements TripWriter {

    private final TextSink to;
    private final boolean places;
    private boolean begun;

    JsonTrips(TextSink to, boolean places) {
        this.to = to;
        this.places = places;
    }

    @Override
    public void begin() {
        to.put("{\"trips\":[");
    }

    @Override
    public void add(Driven driven) throws IOException {
        to.put(begun ? ",\n{" : "\n{");
        begun = true;
        TripProperties.put(to, driven);
        column("timeMs", driven.trace().timeMs());
        for (var signal : Signal.values()) {
            var values = driven.trace().column(signal);
            if (values != null) {
                column(signal.name().toLowerCase(Locale.ROOT) + " [" + signal.unit() + "]", values);
            }
        }
        var positions = driven.trace().positions();
        if (places && !positions.isEmpty()) {
            column("positionTimeMs", positions.timeMs());
            column("latitudeE7", positions.latitudeE7());
            column("longitudeE7", positions.longitudeE7());
        }
        to.put("}");
    }

    private void column(String name, int[] values) throws IOException {
        to.put(",").put(JsonText.of(name)).put(":[");
        for (int i = 0; i < values.length; i++) {
            to.put(i == 0 ? "" : ",");
            if (values[i] == Trace.ABSENT) {
                to.put("null");
            } else {
                to.put(values[i]);
            }
            to.flow();
        }
        to.put("]");
    }

    @Override
    public void end() throws IOException {
        to.put("\n]}\n").flush();
    }
}
