package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.ownership.ReadingRounds;
import io.sillage.testing.PlatformTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;

/** Whatever shows somebody else something that a car recorded, its owner is told of it: each such route, as each who may ask it. */
@PlatformTest
class ReadingsTests {

    /** Shows what he himself was given, and nothing of the car. */
    private static final Set<String> RECORDED_BY_NO_CAR = Set.of("/reglages/voiture/{car}/acces");

    @Autowired
    ApplicationContext beans;

    private Scene scene;

    @BeforeEach
    void aHousehold() {
        scene = new Scene(beans);
    }

    @Test
    void eachReadingOfSomebodyElseIsTold() {
        var matrix = scene.matrix();
        var untold = new ArrayList<String>();
        int shown = 0;
        for (var persona : Personas.around(scene, beans)) {
            for (var route : Route.everywhere()) {
                if (!showsWhatACarRecorded(route, persona)) {
                    continue;
                }
                int before = timesTold();
                int status =
                        persona.asks().ask(matrix.request(route)).getResponse().getStatus();
                if (status == 200) {
                    shown++;
                    if (timesTold() == before) {
                        untold.add(persona.name() + ": " + route.pattern());
                    }
                }
            }
        }
        assertThat(untold).isEmpty();
        assertThat(shown).isGreaterThan(20);
    }

    @Test
    void theOwnersOwnAreNot() {
        var matrix = scene.matrix();
        int before = timesTold();
        for (var route : Route.everywhere()) {
            if (route.method().equals(HttpMethod.GET) && Persona.names(route)) {
                scene.ownersBrowser.change(matrix.request(route));
            }
        }
        assertThat(timesTold()).isEqualTo(before);
    }

    private static boolean showsWhatACarRecorded(Route route, Persona persona) {
        return route.method().equals(HttpMethod.GET)
                && route.pattern().matches(".*\\{(car|trip)}.*")
                && !RECORDED_BY_NO_CAR.contains(route.pattern())
                && persona.admitted().test(route)
                && persona.open().test(route);
    }

    private int timesTold() {
        ReadingRounds.write(beans);
        List<Integer> times = JsonPath.read(
                Visitor.body(scene.ownersBrowser.get("/api/v1/cars/" + scene.car + "/readings")),
                "$.readings[*].times");
        return times.stream().mapToInt(Integer::intValue).sum();
    }
}
