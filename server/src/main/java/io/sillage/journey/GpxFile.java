package io.sillage.journey;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The places of a GPX file: those of its route, else its waypoints, else where its track begins and ends. */
final class GpxFile {

    private static final int MOST = 100_000;

    private final List<Mention> waypoints = new ArrayList<>();
    private final List<Mention> route = new ArrayList<>();
    private final List<Mention> track = new ArrayList<>();

    private GpxFile() {}

    static boolean is(String shared) {
        return shared.startsWith("<") && shared.contains("<gpx");
    }

    /** @throws NothingToImport when it is broken */
    static List<Mention> read(String shared) {
        var file = new GpxFile();
        try {
            var reader = factory().createXMLStreamReader(new StringReader(shared));
            file.read(reader);
        } catch (XMLStreamException e) {
            throw new NothingToImport();
        }
        return file.places();
    }

    /** Neither document types nor what they may lead to outside the file. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (reader.getLocalName()) {
                case "wpt" -> point(reader, waypoints);
                case "rtept" -> point(reader, route);
                case "trkpt" -> point(reader, track);
                default -> {}
            }
        }
    }

    private static void point(XMLStreamReader reader, List<Mention> places) throws XMLStreamException {
        var point = Mention.point(attribute(reader, "lat"), attribute(reader, "lon"));
        var name = name(reader);
        if (places.size() >= MOST) {
            throw new NothingToImport();
        }
        point.ifPresent(at -> places.add(new Mention(name, at)));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        return Optional.ofNullable(reader.getAttributeValue(null, name)).orElse("");
    }

    /** The name inside a point, up to the end of the point. */
    private static String name(XMLStreamReader reader) throws XMLStreamException {
        var name = "";
        int depth = 1;
        while (depth > 0 && reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (depth == 1 && reader.getLocalName().equals("name")) {
                        name = reader.getElementText();
                    } else {
                        depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        return name;
    }

    private List<Mention> places() {
        if (!route.isEmpty()) {
            return route;
        }
        if (!waypoints.isEmpty()) {
            return waypoints;
        }
        return track.size() < 2 ? track : List.of(track.getFirst(), track.getLast());
    }
}
