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
                page("/services/retrouver"),
                page("/services/etat/{car}"),
                change(HttpMethod.POST, "/services/etat/{car}"),
                page("/api/v1/cars/{car}/state/asked"),
                change(HttpMethod.POST, "/api/v1/cars/{car}/state/asked"),
                page("/reglages/notifications"),
                change(HttpMethod.POST, "/reglages/notifications"),
                page("/api/v1/notifications"),
                change(HttpMethod.PUT, "/api/v1/notifications"),
                change(HttpMethod.POST, "/api/v1/notifications/browsers"),
                change(HttpMethod.DELETE, "/api/v1/notifications/browsers/{browser}"));
    }

    private static Route open(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.PUBLIC);
    }

    private static Route change(HttpMethod method, String pattern) {
        return new Route(method, pattern, Access.SIGNED_IN);
    }

    private static Route page(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN);
    }
}
