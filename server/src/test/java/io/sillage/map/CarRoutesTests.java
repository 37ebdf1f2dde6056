package io.sillage.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import io.sillage.kernel.GeoPoint;
import io.sillage.map.Walk.Sign;
import io.sillage.testing.SharedData;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ways by car, on streets that anyone can look at. */
class CarRoutesTests {

    /** The railway station's forecourt, and places of which the streets between are one-way. */
    private static final GeoPoint STATION = new GeoPoint(43.7385, 7.4195);

    private static final GeoPoint PORT = new GeoPoint(43.7352, 7.4212);
    private static final GeoPoint CASINO = new GeoPoint(43.7391, 7.4277);

    @TempDir
    static Path folder;

    private static RoadGraph graph;
    private static CarRoutes routes;

    @BeforeAll
    static void readTheRoads() {
        graph = new RoadGraph(Monaco.shelf(), new MapSettings(null, folder));
        routes = new CarRoutes(graph, Monaco.shelf());
        await().atMost(Duration.ofSeconds(60)).until(() -> graph.find().isPresent());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void aWayHasItsLengthItsTimeItsPointsAndItsTurns() {
        var route = routes.route(List.of(STATION, CASINO));
        assertThat(route.legs()).hasSize(1);
        assertThat(route.metres()).isBetween(700.0, 4_000.0);
        assertThat(route.seconds()).isBetween(60L, 900L);
        var leg = route.legs().getFirst();
        assertThat(last(leg.routeE7()).metresTo(CASINO)).isLessThan(60);
        assertThat(leg.turns()).hasSizeGreaterThan(2);
        assertThat(leg.turns().getFirst().sign()).isEqualTo(Sign.START);
        assertThat(leg.turns().getLast().sign()).isEqualTo(Sign.ARRIVE);
        assertThat(leg.turns())
                .extracting(CarRoute.Turn::point)
                .isSorted()
                .allMatch(point -> point < leg.routeE7().length / 2);
    }

    @Test
    void eachPointBeginsALegAndTheLegsJoin() {
        var route = routes.route(List.of(STATION, PORT, CASINO));
        assertThat(route.legs()).hasSize(2);
        var first = route.legs().get(0).routeE7();
        assertThat(last(first)
                        .metresTo(GeoPoint.ofE7(
                                route.legs().get(1).routeE7()[0],
                                route.legs().get(1).routeE7()[1])))
                .isLessThan(5);
        assertThat(route.metres())
                .isEqualTo(
                        route.legs().stream().mapToDouble(CarRoute.Leg::metres).sum());
    }

    @Test
    void oneWayStreetsAreMinded() {
        var there = routes.route(List.of(STATION, CASINO));
        var back = routes.route(List.of(CASINO, STATION));
        assertThat(Math.abs(there.metres() - back.metres())).isGreaterThan(50);
    }

    @Test
    void whatNoCarReachesIsSaidWithItsPoint() {
        assertThat(catchThrowableOfType(
                        OutsideMap.class, () -> routes.route(List.of(STATION, new GeoPoint(48.85, 2.35)))))
                .extracting(OutsideMap::point, OutsideMap::code)
                .containsExactly(1, "outside-map");
        var sea = new GeoPoint(43.7260, 7.4400);
        assertThat(catchThrowableOfType(NoWayThere.class, () -> routes.route(List.of(STATION, CASINO, sea)))
                        .point())
                .isEqualTo(2);
        assertThat(catchThrowableOfType(NoWayThere.class, () -> routes.route(List.of(sea, CASINO)))
                        .point())
                .isZero();
    }

    @Test
    void untilTheMapIsReadThereIsNoWay() {
        var unread = new CarRoutes(graph, Monaco.unread());
        assertThatThrownBy(() -> unread.route(List.of(STATION, CASINO))).isInstanceOf(MapNotReady.class);
    }

    @Test
    void theTableOfTimesSaysWhatTheWaysSay() {
        var points = List.of(STATION, PORT, CASINO);
        var table = routes.seconds(points);
        assertThat(table[0][2]).isEqualTo(routes.route(List.of(STATION, CASINO)).seconds());
        assertThat(table[1][1]).isZero();
    }

    @Test
    void moreThanElevenPointsAreADefect() {
        var points = new ArrayList<GeoPoint>();
        for (int i = 0; i < 12; i++) {
            points.add(i % 2 == 0 ? STATION : CASINO);
        }
        assertThatThrownBy(() -> routes.route(points)).isInstanceOf(IllegalArgumentException.class);
        assertThat(routes.route(points.subList(0, 11)).legs()).hasSize(10);
    }

    @Test
    void aCityIsCrossedInAnInstant(@TempDir Path elsewhere) {
        var settings = new MapSettings(SharedData.require("osm/montevideo.osm.pbf"), elsewhere);
        var shelf = Monaco.shelf(settings);
        var city = new RoadGraph(shelf, settings);
        await().atMost(Duration.ofSeconds(120)).until(() -> city.find().isPresent());
        var all = new CarRoutes(city, shelf);
        var streets = shelf.atlas().layer(Layer.ROAD);
        var random = new Random(7);
        var nanos = new long[300];
        for (int i = 0; i < nanos.length; i++) {
            var points = List.of(any(streets, random), any(streets, random));
            long begun = System.nanoTime();
            try {
                all.route(points);
            } catch (NoWayThere cutOff) {
                // a footway far from every road
            }
            nanos[i] = System.nanoTime() - begun;
        }
        Arrays.sort(nanos, 100, nanos.length);
        assertThat(Duration.ofNanos(nanos[200])).isLessThan(Duration.ofMillis(50));
        city.close();
    }

    private static GeoPoint any(Features streets, Random random) {
        while (true) {
            int street = random.nextInt(streets.count());
            if (streets.kind(street).compareTo(Kind.RESIDENTIAL) <= 0) {
                int point = streets.firstPoint(streets.firstPart(street));
                return new GeoPoint(World.latitude(streets.y(point)), World.longitude(streets.x(point)));
            }
        }
    }

    private static GeoPoint last(int[] routeE7) {
        return GeoPoint.ofE7(routeE7[routeE7.length - 2], routeE7[routeE7.length - 1]);
    }
}
