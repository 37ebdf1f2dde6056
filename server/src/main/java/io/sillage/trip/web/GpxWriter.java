package io.sillage.trip.web;

import io.sillage.trip.Driven;
import java.io.IOException;
import java.time.Instant;

/** GPX 1.1: a track for each trip, broken into segments where the car gave no positions or none may be known. */
final class GpxWriter implements TripWriter {

    private static final int LONGEST_GAP_MS = 30_000;

    private final TextSink to;
    private final boolean places;

    GpxWriter(TextSink to, boolean places) {
        this.to = to;
        this.places = places;
    }

    @Override
    public void begin() throws IOException {
        to.put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .put("<gpx version=\"1.1\" creator=\"Sillage\" xmlns=\"http://www.topografix.com/GPX/1/1\">\n");
    }

    @Override
    public void add(Driven driven) throws IOException {
        var trip = driven.trip();
        var remark = driven.remark();
        to.put("<trk>");
        element("name", remark.name().isEmpty() ? trip.startedAt().toString() : remark.name());
        if (!remark.note().isEmpty()) {
            element("desc", remark.note());
        }
        element("type", remark.business() ? "business" : "private");
        if (places) {
            points(driven);
        }
        to.put("</trk>\n");
        to.flow();
    }

    private void element(String name, String text) {
        to.put("<").put(name).put(">").put(escaped(text)).put("</").put(name).put(">");
    }

    private void points(Driven driven) throws IOException {
        var positions = driven.trace().positions();
        long start = driven.trip().startedAt().toEpochMilli();
        var times = positions.timeMs();
        var altitude = positions.altitudeDm();
        for (int i = 0; i < positions.count(); i++) {
            if (i == 0 || times[i] - times[i - 1] > LONGEST_GAP_MS) {
                to.put(i == 0 ? "<trkseg>\n" : "</trkseg><trkseg>\n");
            }
            to.put("<trkpt lat=\"").degrees(positions.latitudeE7()[i]);
            to.put("\" lon=\"").degrees(positions.longitudeE7()[i]).put("\">");
            if (altitude != null) {
                to.put("<ele>").scaled(altitude[i], 1).put("</ele>");
            }
            to.put("<time>")
                    .put(Instant.ofEpochMilli(start + times[i]).toString())
                    .put("</time></trkpt>\n");
            to.flow();
        }
        to.put(positions.isEmpty() ? "" : "</trkseg>");
    }

    @Override
    public void end() throws IOException {
        to.put("</gpx>\n").flush();
    }

    /** Text without what XML 1.0 cannot hold. */
    static String escaped(String text) {
        var escaped = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign == '\t'
                        || sign == '\n'
                        || sign >= 0x20 && !(sign >= 0xD800 && sign <= 0xDFFF) && sign != 0xFFFE && sign != 0xFFFF)
                .forEach(sign -> {
                    switch (sign) {
                        case '&' -> escaped.append("&amp;");
                        case '<' -> escaped.append("&lt;");
                        case '>' -> escaped.append("&gt;");
                        case '"' -> escaped.append("&quot;");
                        default -> escaped.appendCodePoint(sign);
                    }
                });
        return escaped.toString();
    }
}
