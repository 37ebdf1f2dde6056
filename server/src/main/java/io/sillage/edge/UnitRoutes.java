package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses of head units, apart from those of people: no session opens them, and what opens them opens nothing else. */
final class UnitRoutes {

    /** Where all of them stand. */
    static final String ROOT = "/headunit";

    /** What the units' own programs ask. */
    static final String API = ROOT + "/api/";

    static final List<Route> ALL = List.of(
            new Route(HttpMethod.GET, ROOT, Access.PUBLIC),
            new Route(HttpMethod.GET, ROOT + "/sw.js", Access.PUBLIC),
            new Route(HttpMethod.GET, ROOT + "/words.json", Access.PUBLIC),
            new Route(HttpMethod.HEAD, ROOT + "/words.json", Access.PUBLIC),
            new Route(HttpMethod.POST, API + "enrolments", Access.PUBLIC),
            new Route(HttpMethod.GET, API + "enrolments/{enrolment}", Access.PUBLIC),
            new Route(HttpMethod.POST, API + "enrolments/{enrolment}", Access.PUBLIC),
            new Route(HttpMethod.POST, API + "device_authorization", Access.UNIT),
            new Route(HttpMethod.POST, API + "token", Access.UNIT),
            new Route(HttpMethod.POST, API + "registration", Access.UNIT),
            new Route(HttpMethod.POST, API + "accounts", Access.UNIT),
            new Route(HttpMethod.GET, API + "journeys", Access.LINKED_UNIT),
            new Route(HttpMethod.POST, API + "journeys/{journey}", Access.LINKED_UNIT),
            new Route(HttpMethod.POST, API + "journeys/{journey}/receipts", Access.LINKED_UNIT),
            new Route(HttpMethod.POST, API + "notice", Access.UNIT),
            new Route(HttpMethod.GET, API + "unit", Access.UNIT),
            new Route(HttpMethod.DELETE, API + "unit", Access.UNIT),
            new Route(HttpMethod.DELETE, API + "unit/link", Access.UNIT));

    private UnitRoutes() {}
}
