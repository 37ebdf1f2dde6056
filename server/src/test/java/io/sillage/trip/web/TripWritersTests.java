package io.sillage.trip.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.jayway.jsonpath.JsonPath;
import io.sillage.kernel.PeriodId;
import io.sillage.kernel.VehicleId;
import io.sillage.testing.Covers;
import io.sillage.testing.SharedData;
import io.sillage.trip.DataQuality;
import io.sillage.trip.Driven;
import io.sillage.trip.Trip;
import io.sillage.trip.TripId;
import io.sillage.trip.TripRemark;
import io.sillage.trip.TripShape;
import io.sillage.wire.Positions;
import io.sillage.wire.Signal;
import io.sillage.wire.Trace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

/** Trips in the forms in which they are taken along. */
class TripWritersTests {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final String NASTY = "À <b> & \"c\" ]]> \ud83d\ude97 \u2028 it's";

    @Test
    @Covers("R35")
    void gpxIsValidAgainstTheSchema() throws Exception {
        var gpx = written(ExportFormat.GPX, false, true, drive(NASTY), drive(""), without());
        assertThatCode(() -> validate(gpx)).doesNotThrowAnyException();
        assertThat(gpx)
                .contains("<trkpt lat=\"43.7384000\" lon=\"-7.4246000\"><ele>-1.5</ele><time>2026-11-20T12:00:00Z");
        // fixes more than half a minute apart are not joined by a line
        assertThat(gpx.split("<trkseg>", -1)).hasSize(1 + 2 + 2);
    }

    /** The schema as its authors publish it, which is not ours to keep in the tree; a file of somebody else's passes as well. */
    @Test
    @Covers("R35")
    void gpxIsValidAgainstTheSchemaOfItsAuthors() throws Exception {
        var schema = SharedData.require("schemas/gpx-1.1.xsd").toUri().toString();
        var theirs = Files.readString(SharedData.require("schemas/jpx-Austria.gpx"));
        validate(theirs, schema);
        var gpx = written(ExportFormat.GPX, false, true, drive(NASTY), drive(""), without());
        assertThatCode(() -> validate(gpx, schema)).doesNotThrowAnyException();
        assertThatThrownBy(() -> validate(gpx.replace("lat=\"43.", "lat=\"143."), schema))
                .isInstanceOf(SAXException.class);
    }

    @Test
    void gpxThatIsNotValidIsNoticed() throws Exception {
        var gpx = written(ExportFormat.GPX, false, true, drive(""));
        for (var bad : List.of(
                gpx.replace("lat=\"43.", "lat=\"143."),
                gpx.replace("version=\"1.1\"", "version=\"1.0\""),
                gpx.replaceAll("<ele>(.*?)</ele><time>(.*?)</time>", "<time>$2</time><ele>$1</ele>"),
                gpx.replaceAll("<time>.*?</time>", "<time>noon</time>"),
                gpx.replaceAll("(?s)<name>.*?</name>(.*?)</trk>", "$1<name>x</name></trk>"),
                gpx.replace("lon=\"-7.4246000\"", ""))) {
            assertThatThrownBy(() -> validate(bad)).isInstanceOf(SAXException.class);
        }
    }

    @Test
    void geoJsonHasLinesAndNullWhereThereAreNone() throws IOException {
        var text = written(ExportFormat.GEOJSON, false, true, drive(NASTY), without());
        assertThat(JsonPath.<String>read(text, "$.type")).isEqualTo("FeatureCollection");
        assertThat(JsonPath.<String>read(text, "$.features[0].properties.name")).isEqualTo(NASTY);
        assertThat(JsonPath.<String>read(text, "$.features[0].geometry.type")).isEqualTo("MultiLineString");
        assertThat(JsonPath.<Double>read(text, "$.features[0].geometry.coordinates[0][0][0]"))
                .isEqualTo(-7.4246);
        assertThat(JsonPath.<Object>read(text, "$.features[1].geometry")).isNull();
    }

    @Test
    void jsonTellsAllThatWasMeasuredAndNullWhatWasNot() throws IOException {
        var text = written(ExportFormat.JSON, true, true, drive(NASTY));
        assertThat(JsonPath.<List<Integer>>read(text, "$.trips[0].timeMs")).hasSize(60);
        assertThat(JsonPath.<Integer>read(text, "$.trips[0]['speed [" + Signal.SPEED.unit() + "]'][1]"))
                .isNull();
        assertThat(JsonPath.<Integer>read(text, "$.trips[0].latitudeE7[0]")).isEqualTo(437_384_000);
        assertThat(JsonPath.<Object>read(text, "$.trips[0].electricM")).isNull();
        assertThat(JsonPath.<List<Object>>read(written(ExportFormat.JSON, false, true), "$.trips"))
                .isEmpty();
    }

    @Test
    void csvHasALineForASampleOfOneTripAndForATripOfMany() throws IOException {
        var samples = written(ExportFormat.CSV, true, true, drive("")).split("\r\n");
        assertThat(samples).hasSize(61);
        assertThat(samples[1]).startsWith("2026-11-20T12:00:00Z,1000,").endsWith(",43.7384000,-7.4246000");
        assertThat(samples[2]).startsWith("2026-11-20T12:00:01Z,,");
        var lines = written(ExportFormat.CSV, false, true, drive("=SUM(A1)"), without())
                .split("\r\n");
        assertThat(lines).hasSize(3);
        assertThat(lines[1]).contains(",590.000,59.000,", ",'=SUM(A1),");
        assertThat(lines[1].split(",", -1)).hasSameSizeAs(lines[0].split(",", -1));
    }

    @Test
    void positionsAreInNoFormForWhoMayNotSeePlaces() throws IOException {
        for (var format : ExportFormat.values()) {
            for (boolean single : new boolean[] {true, false}) {
                assertThat(written(format, single, false, drive("")))
                        .as("%s", format)
                        .doesNotContain("43.73", "43738", "7.424", "7424");
                assertThat(written(format, single, true, drive(""))).containsAnyOf("43.73", "43738", "590.000");
            }
        }
    }

    @Test
    void degreesAreWrittenExactly() throws IOException {
        var bytes = new ByteArrayOutputStream();
        new TextSink(bytes)
                .degrees(-1)
                .put(" ")
                .degrees(1_799_999_999)
                .put(" ")
                .degrees(Integer.MIN_VALUE)
                .flush();
        assertThat(bytes).hasToString("-0.0000001 179.9999999 -214.7483648");
    }

    private static String written(ExportFormat format, boolean single, boolean places, Driven... trips)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = format.writer(new TextSink(bytes), single, places);
        writer.begin();
        for (var trip : trips) {
            writer.add(trip);
        }
        writer.end();
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void validate(String gpx) throws SAXException, IOException {
        validate(
                gpx,
                Objects.requireNonNull(TripWritersTests.class.getResource("/gpx/gpx-1.1-rules.xsd"))
                        .toString());
    }

    private static void validate(String gpx, String schema) throws SAXException, IOException {
        var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.newSchema(new StreamSource(schema)).newValidator().validate(new StreamSource(new StringReader(gpx)));
    }

    /** A minute with a fix a second, and another fix a minute later. */
    private static Driven drive(String name) {
        var times = IntStream.range(0, 60).map(i -> i * 1_000).toArray();
        var fixes =
                IntStream.range(0, 61).map(i -> i == 60 ? 120_000 : i * 1_000).toArray();
        var positions = new Positions(
                fixes,
                IntStream.range(0, 61).map(i -> 437_384_000 + i * 898).toArray(),
                IntStream.range(0, 61).map(i -> -74_246_000).toArray(),
                IntStream.range(0, 61).map(i -> -15).toArray());
        var speed =
                IntStream.range(0, 60).map(i -> i == 1 ? Trace.ABSENT : 1_000).toArray();
        return new Driven(
                trip(), new Trace(times, Map.of(Signal.SPEED, speed), positions), new TripRemark(true, name, ""));
    }

    private static Driven without() {
        return new Driven(
                trip(), new Trace(new int[] {0}, Map.of(Signal.SPEED, new int[] {5}), Positions.NONE), TripRemark.NONE);
    }

    private static Trip trip() {
        return new Trip(
                new TripId(new UUID(0, 5)),
                new VehicleId(new UUID(0, 7)),
                new PeriodId(new UUID(0, 8)),
                NOON,
                NOON.plusSeconds(59),
                NOON.plusSeconds(90),
                true,
                null,
                null,
                590,
                59,
                0,
                36,
                36,
                null,
                null,
                null,
                0,
                0,
                0,
                new DataQuality(Set.of()),
                TripShape.EMPTY,
                null,
                null);
    }
}
