package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.kernel.GeoPoint;
import io.sillage.testing.SharedData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the map calls the places a car stops at. */
class AddressesTests {

    private final Addresses addresses = new Addresses(Monaco.shelf());

    @ParameterizedTest
    @CsvSource({
        "43.74100, 7.42600, Boulevard des Moulins",
        "43.74405, 7.42883, Boulevard des Moulins",
        "43.74715, 7.43411, Avenue Princesse Grace",
        "43.73443, 7.42140, Boulevard Albert 1er",
        "43.72815, 7.41857, Avenue des Papalins",
        "43.73430, 7.41623, Boulevard de Belgique"
    })
    void theStreetIsTheOneTheCarStandsIn(double latitude, double longitude, String street) {
        var address = addresses.findAt(new GeoPoint(latitude, longitude)).orElseThrow();

        assertThat(address.street()).isEqualTo(street);
        assertThat(address.town()).isEqualTo("Monaco");
    }

    @Test
    void theQuarterIsNamedWithTheStreet() {
        assertThat(addresses.findAt(Monaco.CASINO_SQUARE).orElseThrow().quarter())
                .isEqualTo("Monte-Carlo");
    }

    @Test
    void aHouseGivesItsNumberToTheStreet() {
        var houses = Monaco.atlas().layer(Layer.ADDRESS);
        int named = 0;
        for (int house = 0; house < houses.count(); house++) {
            int point = houses.firstPoint(houses.firstPart(house));
            var place = new GeoPoint(World.latitude(houses.y(point)), World.longitude(houses.x(point)));
            var found = addresses.findAt(place).orElseThrow();
            if (found.houseNumber() != null && found.houseNumber().equals(houses.name(house))) {
                named++;
            }
        }
        assertThat(named).isGreaterThan(houses.count() / 2);
    }

    @Test
    void outsideTheMapNothingHasAName() {
        assertThat(addresses.findAt(new GeoPoint(42.2808, -83.7430))).isEmpty();
    }

    @Test
    void farOutAtSeaThereIsNoStreet() {
        assertThat(addresses.findAt(Monaco.OPEN_SEA))
                .get()
                .extracting(Address::street)
                .isNull();
    }

    @Test
    void nothingHasANameUntilTheMapIsRead() {
        assertThat(new Addresses(Monaco.unread()).findAt(Monaco.CASINO_SQUARE)).isEmpty();
    }

    @Test
    void aCityOfTwoHundredThousandAddressesIsSearchedInNoTime() {
        var city = Monaco.shelf(new MapSettings(SharedData.require("osm/montevideo.osm.pbf"), Path.of("unused")));
        var search = new Addresses(city);
        var area = city.atlas().area();
        var random = new Random(7);
        long[] nanos = new long[20_000];
        for (int i = 0; i < nanos.length; i++) {
            var point = new GeoPoint(
                    random.nextDouble(
                            area.southWest().latitude(), area.northEast().latitude()),
                    random.nextDouble(
                            area.southWest().longitude(), area.northEast().longitude()));
            long begun = System.nanoTime();
            search.findAt(point);
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos, 2_000, nanos.length);

        assertThat(Duration.ofNanos(nanos[nanos.length * 98 / 100])).isLessThan(Duration.ofMillis(1));
    }

    @Test
    void theSouthernHalfOfTheWorldHasAddressesToo() {
        var city = Monaco.shelf(new MapSettings(SharedData.require("osm/montevideo.osm.pbf"), Path.of("unused")));

        var address =
                new Addresses(city).findAt(new GeoPoint(-34.90585, -56.19130)).orElseThrow();

        assertThat(address.street()).isEqualTo("Avenida 18 de Julio");
        assertThat(address.town()).isEqualTo("Montevideo");
    }
}
