package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.FoundPlace.What;
import io.sillage.testing.SharedData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found on the map as one types. */
class PlaceSearchTests {

    private final PlaceSearch search = new PlaceSearch(Monaco.shelf());

    @ParameterizedTest
    @CsvSource({
        "Boulevard des Moulins, Boulevard des Moulins",
        "boulevard des moulins, Boulevard des Moulins",
        "bd des moulins, Boulevard des Moulins",
        "boulevard des mulins, Boulevard des Moulins",
        "bouelvard des moulins, Boulevard des Moulins",
        "moulins, Place Moulins",
        "boulevard des mou, Boulevard des Moulins",
        "avenue princese grace, Avenue Princesse Grace",
        "av princesse grace, Avenue Princesse Grace",
        "boulevard albert 1er, Boulevard Albert 1er",
        "boulevard de belgique monaco, Boulevard de Belgique",
        "casino de monte carlo, Casino de Monte Carlo",
        "musee oceanographique, Musée Océanographique",
        "fontvielle, Fontvieille"
    })
    void mistakesAndAccentsDoNotMatter(String typed, String name) {
        assertThat(names(typed)).as(typed).first().asString().startsWith(name);
    }

    @Test
    void aHouseIsFoundByItsNumberBeforeOrBehindItsStreet() {
        var houses = Monaco.atlas().layer(Layer.ADDRESS);
        int found = 0;
        int asked = 0;
        for (int house = 0; house < houses.count(); house += 5) {
            var street = houses.word(houses.detail(house));
            var number = houses.name(house);
            for (var typed : List.of(number + " " + street, street + " " + number)) {
                asked++;
                found += names(typed).contains(number + "\u00a0" + street) ? 1 : 0;
            }
        }
        assertThat(asked).isGreaterThan(60);
        assertThat((double) found / asked).isGreaterThan(0.9);
    }

    @Test
    void whatIsNearToSomethingIsFound() {
        var casino = search.find("casino de monte carlo", null, 1).getFirst().point();
        for (var near : List.of("parking près du casino de monte carlo", "car park near casino de monte carlo")) {
            var found = search.find(near, null, 5);
            assertThat(found).as(near).isNotEmpty().allSatisfy(place -> {
                assertThat(place.what()).isEqualTo(What.PARKING);
                assertThat(place.point().metresTo(casino)).isLessThan(1_500);
            });
        }
        assertThat(search.find("près du casino de monte carlo", null, 5)
                        .getFirst()
                        .name())
                .startsWith("Casino de Monte Carlo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "?!", "zzxqwv", "'; drop table --", "\u0000"})
    void whatIsNothingFindsNothing(String typed) {
        assertThat(search.find(typed, null, 5)).isEmpty();
    }

    @Test
    void atMostAsManyAsWantedAndEachOnce() {
        var found = search.find("avenue", null, 5);
        assertThat(found).hasSize(5).doesNotHaveDuplicates();
        assertThat(search.find("a".repeat(10_000), null, 5)).isEmpty();
    }

    @Test
    void untilTheMapIsReadNothingCanBeSaid() {
        assertThatThrownBy(() -> new PlaceSearch(Monaco.unread()).find("casino", null, 5))
                .isInstanceOf(MapNotReady.class);
    }

    @Test
    void aCityOfTwoHundredThousandAddressesIsSearchedAsOneTypes() {
        var city = Monaco.shelf(new MapSettings(SharedData.require("osm/montevideo.osm.pbf"), Path.of("unused")));
        var all = new PlaceSearch(city);
        var houses = city.atlas().layer(Layer.ADDRESS);
        var random = new Random(5);
        var nanos = new long[600];
        int found = 0;
        for (int i = 0; i < nanos.length; i++) {
            int house = random.nextInt(houses.count());
            var wanted = houses.name(house) + "\u00a0" + houses.word(houses.detail(house));
            var typed = houses.word(houses.detail(house)) + " " + houses.name(house);
            long begun = System.nanoTime();
            var places = all.find(typed, null, 6);
            nanos[i] = System.nanoTime() - begun;
            found += places.stream().anyMatch(place -> place.name().equals(wanted)) ? 1 : 0;
        }
        Arrays.sort(nanos, 100, nanos.length);
        assertThat((double) found / nanos.length).isGreaterThan(0.9);
        assertThat(Duration.ofNanos(nanos[nanos.length - 5])).isLessThan(Duration.ofMillis(60));
        assertThat(all.find("18 de julio 1234", new GeoPoint(-34.9058, -56.1913), 3)
                        .getFirst()
                        .name())
                .endsWith("Avenida 18 de Julio");
    }

    private List<String> names(String typed) {
        return search.find(typed, null, 6).stream().map(FoundPlace::name).toList();
    }
}
