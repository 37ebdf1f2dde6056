package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.attack.Reports;
import io.sillage.testing.PlatformTest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.SecurityFilterChain;

/**
 * A01: each route of both realms is asked by everybody whom a household does not concern, about what is that household's. Nobody gets
 * in who is not admitted, nobody learns of it, and nothing of it changes. The table is written beside the reports.
 */
@PlatformTest
@TestInstance(Lifecycle.PER_CLASS)
class MatrixTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    List<SecurityFilterChain> chains;

    private Scene scene;
    private List<Persona> personas;

    @BeforeAll
    void aHouseholdAndEverybodyElse() {
        scene = new Scene(beans);
        personas = Personas.around(scene, beans);
    }

    @Test
    void nobodyGetsAtWhatIsNotHis() {
        var before = scene.kept();
        var matrix = scene.matrix();
        var leaks = new ArrayList<String>();
        for (var persona : personas) {
            for (var route : Route.everywhere()) {
                leaks.add(matrix.ask(route, persona));
            }
        }
        leaks.removeIf(String::isEmpty);
        Reports.write("matrix.md", matrix.table());
        Reports.write(
                "matrix.txt",
                "routes %d personas %d leaks %d%n".formatted(Route.everywhere().size(), personas.size(), leaks.size()));
        assertThat(leaks).isEmpty();
        assertThat(scene.kept()).isEqualTo(before);
    }

    /** M1 for the list of routes: whichever rule is taken out of the filter chains, somebody gets in, and is noticed. */
    @Test
    void theRuleOfARouteThatIsTakenAwayIsNoticed() {
        var another = new Scene(beans);
        var others = Personas.around(another, beans);
        var matrix = another.matrix();
        var alive = new ArrayList<String>();
        var closed = Route.everywhere().stream()
                .filter(MatrixTests::hasARule)
                .sorted(Comparator.comparing(
                        route -> route.pattern().endsWith("/closing"))) // somebody's account is gone then
                .toList();
        for (var route : closed) {
            try (var loose = new LooseRoute(chains, route)) {
                assertThat(loose.found()).as(route.toString()).isTrue();
                if (others.stream()
                        .allMatch(persona -> matrix.ask(route, persona).isEmpty())) {
                    alive.add(route.method() + " " + route.pattern());
                }
            }
        }
        Reports.write("routes.txt", "mutants %d alive %d%n".formatted(closed.size(), alive.size()));
        assertThat(alive).isEmpty();
    }

    /**
     * Of those that are open to whoever is signed in, and to any head unit, the REST interface asks for the person by itself, or
     * the unit, and refuses in the same words; who leaves gains nothing by it; and a form of consent is good for whom it was shown to, whoever sends it.
     */
    private static boolean hasARule(Route route) {
        boolean asksByItself = route.access() == Route.Access.UNIT
                || (route.access() == Route.Access.ADMITTED && route.pattern().startsWith("/api/"));
        boolean consents =
                route.method().equals(HttpMethod.POST) && route.pattern().equals(Route.AUTHORIZE);
        return (route.access() != Route.Access.PUBLIC || route.scope() != null)
                && !asksByItself
                && !consents
                && !Matrix.endsHisSession(route);
    }
}
