package io.sillage.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.MapExtract;
import io.sillage.testing.ModuleTest;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Places out of what people share, in the forms in which it is shared. */
@ModuleTest
class SharedPlacesModuleTests {

    private static final GeoPoint CASINO = new GeoPoint(43.7391, 7.4277);

    @Autowired
    SharedPlaces shared;

    @Autowired
    MapExtract map;

    @BeforeEach
    void theMapIsRead() throws InterruptedException {
        assertThat(map.await(Duration.ofMinutes(1))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "43.7391, 7.4277",
                "geo:43.7391,7.4277",
                "geo:43.7391,7.4277;u=35",
                "geo:0,0?q=43.7391,7.4277(Casino)",
                "https://maps.google.com/?q=43.7391,7.4277",
                "https://www.google.com/maps/search/?api=1&query=43.7391%2C7.4277",
                "https://www.google.com/maps/place/Casino/@43.7391,7.4277,17z",
                "https://www.google.com/maps/place/X/@43.1,7.1,17z/data=!3m1!4b1!4m5!3m4!1s0x0:0x0!8m2!3d43.7391!4d7.4277",
                "https://www.google.com/maps/dir/?api=1&destination=43.7391,7.4277",
                "https://maps.apple.com/?ll=43.7391,7.4277",
                "https://maps.apple.com/?daddr=43.7391,7.4277&dirflg=d",
                "https://www.openstreetmap.org/#map=18/43.7391/7.4277",
                "https://www.openstreetmap.org/?mlat=43.7391&mlon=7.4277#map=5/1.0/1.0",
                "Regarde : https://www.openstreetmap.org/?mlat=43.7391&mlon=7.4277 à ce soir",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Casino\r\nGEO:geo:43.7391,7.4277\r\nEND:VCARD",
                "BEGIN:VCARD\nVERSION:3.0\nFN:Casino\nGEO:43.7391;7.4277\nEND:VCARD",
                "<?xml version='1.0'?><gpx version='1.1' xmlns='http://www.topografix.com/GPX/1/1'>"
                        + "<wpt lat='43.7391' lon='7.4277'><ele>3</ele><name>Casino</name></wpt></gpx>"
            })
    void onePlaceIsReadInWhateverFormItIsShared(String text) {
        var stops = shared.read(text, null);
        assertThat(stops).hasSize(1);
        assertThat(stops.getFirst().point().metresTo(CASINO)).isLessThan(1);
        assertThat(stops.getFirst().label()).isNotBlank();
    }

    @Test
    void anAddressIsLookedUpOnOurOwnMap() {
        var card = """
                BEGIN:VCARD
                VERSION:3.0
                FN:Chez Paul
                item1.ADR;TYPE=HOME:;;Boulevard des Mou
                 lins;Monaco;;98000;Monaco
                END:VCARD
                """;
        var paul = shared.read(card, null).getFirst();
        assertThat(paul.label()).isEqualTo("Chez Paul");
        assertThat(paul.point().metresTo(CASINO)).isLessThan(1_500);
        assertThat(shared.read("https://maps.google.com/?q=Boulevard+des+Moulins", null)
                        .getFirst()
                        .label())
                .isEqualTo("Boulevard des Moulins");
    }

    @Test
    void aFileOfARouteIsItsPlacesAndATrackItsEnds() {
        var route = "<gpx><wpt lat='1' lon='1'/><rte><rtept lat='43.7385' lon='7.4195'><name>Gare</name></rtept>"
                + "<rtept lat='43.7391' lon='7.4277'/></rte></gpx>";
        assertThat(shared.read(route, null))
                .extracting(Stop::label)
                .startsWith("Gare")
                .hasSize(2);
        var track = "<gpx><trk><trkseg><trkpt lat='43.7385' lon='7.4195'/><trkpt lat='43.739' lon='7.42'/>"
                + "<trkpt lat='43.7391' lon='7.4277'/></trkseg></trk></gpx>";
        assertThat(shared.read(track, null)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://maps.app.goo.gl/abcdef",
                "geo:99.0,200.0",
                "<gpx><wpt lat='x' lon='y'/></gpx>",
                "<gpx><wpt lat='43.7391' lon='7.4277'>",
                "<!DOCTYPE gpx [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><gpx><wpt lat='1' lon='1'><name>&x;</name></wpt></gpx>",
                "BEGIN:VCARD\nFN:Nobody\nEND:VCARD",
                "zzxqwv"
            })
    void whatHoldsNoPlaceSaysSo(String text) {
        assertThatThrownBy(() -> shared.read(text, null)).isInstanceOf(NothingToImport.class);
    }
}
