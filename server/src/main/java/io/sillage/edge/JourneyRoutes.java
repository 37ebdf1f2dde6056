package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses of journeys: the planner's pages, and what programs ask of them and of the map's places. */
final class JourneyRoutes {

    private static final String PLANNER = "/services/planifier/{car}";
    private static final String JOURNEY = PLANNER + "/{journey}";
    private static final String ALL = "/api/v1/cars/{car}/journeys";
    private static final String ONE = ALL + "/{journey}";

    private JourneyRoutes() {}

    static List<Route> all() {
        return List.of(
                route(HttpMethod.GET, PLANNER),
                route(HttpMethod.POST, PLANNER),
                route(HttpMethod.GET, JOURNEY),
                route(HttpMethod.POST, JOURNEY),
                route(HttpMethod.GET, JOURNEY + "/carte.svg"),
                route(HttpMethod.GET, JOURNEY + "/lieux"),
                route(HttpMethod.GET, "/api/v1/places"),
                route(HttpMethod.GET, ALL),
                route(HttpMethod.POST, ALL),
                route(HttpMethod.POST, ALL + "/imports"),
                route(HttpMethod.GET, ONE),
                route(HttpMethod.PUT, ONE),
                route(HttpMethod.DELETE, ONE),
                route(HttpMethod.GET, ONE + "/route"),
                route(HttpMethod.POST, ONE + "/best-order"),
                route(HttpMethod.POST, ONE + "/sending"),
                route(HttpMethod.DELETE, ONE + "/sending"));
    }

    private static Route route(HttpMethod method, String pattern) {
        return new Route(method, pattern, Access.SIGNED_IN);
    }
}
