package io.sillage.trip.web;

import io.sillage.kernel.Spelling;
import java.util.Arrays;
import java.util.Optional;

/** In which forms trips can be taken along. */
enum ExportFormat {
    GPX("application/gpx+xml"),
    CSV("text/csv;charset=UTF-8"),
    GEOJSON("application/geo+json"),
    JSON("application/json");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    String type() {
        return type;
    }

    static Optional<ExportFormat> find(String name) {
        return Arrays.stream(values())
                .filter(format -> Spelling.of(format).equals(name))
                .findFirst();
    }

    /** A writer of this form; a single trip as CSV is told sample by sample, several are told a line each. */
    TripWriter writer(TextSink to, boolean single, boolean places) {
        return switch (this) {
            case GPX -> new GpxWriter(to, places);
            case CSV -> single ? new SamplesCsv(to, places) : new TripsCsv(to, places);
            case GEOJSON -> new GeoJsonWriter(to, places);
            case JSON -> new JsonTrips(to, places);
        };
    }
}
