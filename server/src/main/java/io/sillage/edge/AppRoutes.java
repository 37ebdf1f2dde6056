package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses of the App as a thing that is installed on a phone. */
final class AppRoutes {

    private AppRoutes() {}

    static List<Route> all() {
        return List.of(
                open("/manifest.webmanifest"),
                open("/sw.js"),
                open("/hors-ligne"),
                open("/installer"),
                page("/services/retrouver"));
    }

    private static Route open(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.PUBLIC);
    }

    private static Route page(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN);
    }
}
