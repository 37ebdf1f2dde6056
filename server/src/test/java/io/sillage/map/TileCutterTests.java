package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.model.JtsMvt;
import io.sillage.kernel.GeoPoint;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/** Vector tiles, read back by a library that is not ours. */
class TileCutterTests {

    private static final int MARGIN = 64;
    private static final GeoPoint BOULEVARD = new GeoPoint(43.74405, 7.42883);
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    @Test
    void aTownHasItsLayers() throws IOException {
        assertThat(tile(14, BOULEVARD).getLayersByName()).containsKeys("road", "building", "green", "water", "place");
    }

    @Test
    void streetsAreNamed() throws IOException {
        var roads = tile(14, BOULEVARD).getLayer("road").getGeometries();

        assertThat(roads)
                .anySatisfy(road -> assertThat(said(road))
                        .containsEntry("name", "Boulevard des Moulins")
                        .containsEntry("kind", "primary"));
        assertThat(roads).anySatisfy(road -> assertThat(said(road)).containsEntry("tunnel", true));
    }

    @Test
    void theSeaIsWaterAndTheTownIsNot() throws IOException {
        assertThat(isWater(Monaco.OPEN_SEA)).isTrue();
        assertThat(isWater(Monaco.HARBOUR)).isTrue();
        assertThat(isWater(Monaco.CASINO_SQUARE)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 8, 11, 12, 13, 14, 15, 16})
    void allThatIsCutLiesInTheTileOrItsMarginAndTurnsTheRightWay(int zoom) throws IOException {
        for (var layer : tile(zoom, Monaco.CASINO_SQUARE).getLayers()) {
            assertThat(layer.getGeometries()).isNotEmpty();
            assertThat(layer.getExtent()).isEqualTo(TileCutter.EXTENT);
            for (var geometry : layer.getGeometries()) {
                // A ring that turns the wrong way, or a hole without its ring, is left out by the reader.
                assertThat(geometry.isEmpty()).isFalse();
                assertThat(geometry.isValid()).isTrue();
                var bounds = geometry.getEnvelopeInternal();
                assertThat(Math.min(bounds.getMinX(), bounds.getMinY())).isGreaterThanOrEqualTo(-MARGIN);
                assertThat(Math.max(bounds.getMaxX(), bounds.getMaxY())).isLessThanOrEqualTo(4096 + MARGIN);
            }
        }
    }

    @Test
    void neighboursMeetAtTheirEdge() throws IOException {
        int x = World.x(BOULEVARD.longitude()) >> 31 - 14;
        int y = World.y(BOULEVARD.latitude()) >> 31 - 14;
        var west = read(TileCutter.cut(Monaco.atlas(), 14, x - 1, y));
        var east = read(TileCutter.cut(Monaco.atlas(), 14, x, y));

        assertThat(crossings(west, 4096)).isPositive().isEqualTo(crossings(east, 0));
    }

    @Test
    void farAwayThereIsNothing() {
        assertThat(TileCutter.cut(Monaco.atlas(), 14, 0, 0)).isEmpty();
    }

    /** How many named roads cross the edge at a place from west to east. */
    private static long crossings(JtsMvt tile, int edge) {
        return tile.getLayer("road").getGeometries().stream()
                .filter(road -> said(road).containsKey("name"))
                .filter(road -> road.getEnvelopeInternal().getMinX() < edge - MARGIN / 2
                        && road.getEnvelopeInternal().getMaxX() > edge + MARGIN / 2)
                .map(road -> said(road).get("name"))
                .distinct()
                .count();
    }

    private static boolean isWater(GeoPoint place) throws IOException {
        int zoom = 15;
        double steps = World.SIDE / (1 << zoom) / TileCutter.EXTENT;
        int west = World.x(place.longitude()) >> 31 - zoom << 31 - zoom;
        int north = World.y(place.latitude()) >> 31 - zoom << 31 - zoom;
        Point point = GEOMETRY.createPoint(new Coordinate(
                (World.x(place.longitude()) - west) / steps, (World.y(place.latitude()) - north) / steps));
        var water = tile(zoom, place).getLayersByName().get("water");
        return water != null && water.getGeometries().stream().anyMatch(area -> area.contains(point));
    }

    private static JtsMvt tile(int zoom, GeoPoint place) throws IOException {
        return read(TileCutter.cut(
                Monaco.atlas(), zoom, World.x(place.longitude()) >> 31 - zoom, World.y(place.latitude()) >> 31 - zoom));
    }

    private static JtsMvt read(byte[] tile) throws IOException {
        return MvtReader.loadMvt(
                new ByteArrayInputStream(tile),
                GEOMETRY,
                new TagKeyValueMapConverter(),
                MvtReader.RING_CLASSIFIER_V2_1);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> said(Geometry geometry) {
        return (Map<String, Object>) geometry.getUserData();
    }
}
