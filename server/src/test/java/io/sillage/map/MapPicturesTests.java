package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.GeoPoint;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;

/** Pictures anyone may look at: small, honest about their source, in the colours of the pages. */
class MapPicturesTests {

    private static final int BUDGET_BYTES = 20 * 1024;
    private static final GeoPoint ANN_ARBOR = new GeoPoint(42.2808, -83.7430);

    private final MapPictures pictures = new MapPictures(Monaco.shelf());

    @ParameterizedTest
    @CsvSource({"10, 640", "12, 640", "13.5, 640", "14, 1280", "15.2, 1000", "16, 640", "17.5, 640", "18, 1280"})
    void everyPictureKeepsWithinItsBudget(double zoom, int size) {
        assertThat(pictures.around(Monaco.CASINO_SQUARE, zoom, size, size, true).getBytes(StandardCharsets.UTF_8))
                .hasSizeLessThanOrEqualTo(BUDGET_BYTES);
    }

    @Test
    void everyPictureSaysWhereTheMapIsFrom() {
        assertThat(pictures.around(Monaco.CASINO_SQUARE, 16, 640, 640, true)).contains("© OpenStreetMap");
        assertThat(pictures.ofRoute(Routes.acrossMonaco(), Routes.mixed(), 390, 470, false))
                .contains("© OpenStreetMap");
    }

    @Test
    void aPictureIsXmlWithoutStyleOrScript() throws Exception {
        var svg = parse(pictures.ofRoute(Routes.acrossMonaco(), Routes.mixed(), 390, 470, true));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        var all = svg.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getAttributes().getNamedItem("style")).isNull();
        }
    }

    @Test
    void namesOfStreetsAreWrittenAlongThem() {
        assertThat(pictures.around(new GeoPoint(43.7427, 7.4290), 16.3, 640, 640, true))
                .containsPattern("rotate\\(-?\\d+\\)\"[^>]*>Boulevard des Moulins<")
                .contains("Avenue Princesse Grace");
    }

    @Test
    void bothThemesUseTheColoursOfThePages() {
        assertThat(pictures.around(Monaco.HARBOUR, 15, 640, 640, true)).contains("#161a1d", "#0a0e12", "#454c53");
        assertThat(pictures.around(Monaco.HARBOUR, 15, 640, 640, false)).contains("#f1eee8", "#cfdbe0", "#ffffff");
    }

    @Test
    void theSamePictureIsDrawnTheSameWayTwice() {
        assertThat(new MapPictures(Monaco.shelf()).around(Monaco.HARBOUR, 15, 640, 640, true))
                .isEqualTo(pictures.around(Monaco.HARBOUR, 15, 640, 640, true));
    }

    @Test
    void aPictureAskedForAgainIsNotDrawnAgain() {
        assertThat(pictures.around(Monaco.HARBOUR, 15, 640, 640, true))
                .isSameAs(pictures.around(Monaco.HARBOUR, 15, 640, 640, true));
    }

    @Test
    void electricIsThickAndTheEngineThin() throws Exception {
        var svg = parse(pictures.ofRoute(Routes.acrossMonaco(), Routes.mixed(), 390, 470, true));

        assertThat(strokeWidth(svg, "#76d5c3")).isEqualTo(2 * strokeWidth(svg, "#dd9a66"));
    }

    @Test
    void aRouteHasABeginningAndAnEnd() throws Exception {
        var svg = parse(pictures.ofRoute(Routes.acrossMonaco(), Routes.mixed(), 390, 470, true));

        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(3);
    }

    @Test
    void aRouteElsewhereIsShownOnQuietGround() {
        int[] route = {422_808_000, -837_430_000, 422_900_000, -837_300_000};
        var drawn = pictures.ofRoute(route, new byte[] {1, 1}, 390, 470, true);

        assertThat(drawn).contains("#76d5c3", "#161a1d").doesNotContain("#454c53");
        assertThat(pictures.around(ANN_ARBOR, 15, 640, 640, true))
                .contains("#161a1d")
                .hasSizeLessThan(1_000);
    }

    @Test
    void aRouteWithoutPointsGivesTheMapAndOneWithOnePointItsPlace() {
        assertThat(pictures.ofRoute(new int[0], new byte[0], 390, 470, true)).contains("Monaco");
        assertThat(pictures.ofRoute(new int[] {437_393_500, 74_276_500}, new byte[] {-1}, 390, 470, true))
                .contains("<circle");
    }

    @Test
    void aRouteWhoseColumnsDifferInLengthIsRefused() {
        assertThatThrownBy(() -> pictures.ofRoute(new int[4], new byte[3], 390, 470, true))
                .hasMessageContaining("2 points")
                .hasMessageContaining("3 values");
    }

    @Test
    void aThumbnailIsTheRouteAloneInAKilobyte() {
        var thumbnail = pictures.routeThumbnail(Routes.winding(3_600), Routes.electric(3_600), 96, 72, false);

        assertThat(thumbnail)
                .hasSizeLessThanOrEqualTo(1_024)
                .contains("#157365")
                .doesNotContain("OpenStreetMap");
    }

    @Test
    void aLongWindingRouteKeepsWithinTheBudgetToo() {
        assertThat(pictures.ofRoute(Routes.winding(3_600), Routes.electric(3_600), 960, 420, true))
                .hasSizeLessThanOrEqualTo(BUDGET_BYTES);
    }

    @Test
    void untilTheMapIsReadThePictureIsPlain() {
        assertThat(new MapPictures(Monaco.unread()).around(Monaco.HARBOUR, 15, 640, 640, true))
                .contains("#161a1d")
                .doesNotContain("<path");
    }

    @Test
    void whatMappersWriteCannotBecomeMarkup() throws Exception {
        var svg = new Svg(View.around(Monaco.HARBOUR, 15, 100, 100));
        svg.open("text", "id", "\"><script>").text("<b>&\u0001\uFFFF</b>").close("text");

        var text = parse(svg.finish()).getElementsByTagName("text").item(0);

        assertThat(text.getTextContent()).isEqualTo("<b>&  </b>");
        assertThat(text.getAttributes().getNamedItem("id").getNodeValue()).isEqualTo("\"><script>");
    }

    private static double strokeWidth(Document svg, String colour) {
        var paths = svg.getElementsByTagName("path");
        for (int i = 0; i < paths.getLength(); i++) {
            var stroke = paths.item(i).getAttributes().getNamedItem("stroke");
            if (stroke != null && stroke.getNodeValue().equals(colour)) {
                return Double.parseDouble(paths.item(i)
                        .getAttributes()
                        .getNamedItem("stroke-width")
                        .getNodeValue());
            }
        }
        throw new AssertionError("nothing is drawn in " + colour);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }
}
