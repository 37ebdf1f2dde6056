package io.sillage.edge;

import io.sillage.edge.Route.Access;
import io.sillage.oauth.Scope;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses of driving data: the pages of trips and what programs ask of them. */
final class DrivingRoutes {

    private DrivingRoutes() {}

    static List<Route> all() {
        return List.of(
                page("/services/donnees/tous"),
                page("/services/donnees/statistiques"),
                page("/services/donnees/carburant"),
                new Route(HttpMethod.POST, "/services/donnees/carburant", Access.SIGNED_IN),
                page("/services/donnees/trajets/{trip}"),
                page("/services/donnees/trajets/{trip}/carte.svg"),
                page("/services/donnees/trajets/{trip}/donnees.json"),
                api("/api/v1/cars/{car}/trips"),
                api("/api/v1/cars/{car}/statistics"),
                page("/api/v1/cars/{car}/fuel-prices"),
                new Route(HttpMethod.PUT, "/api/v1/cars/{car}/fuel-prices/{from}", Access.SIGNED_IN),
                new Route(HttpMethod.DELETE, "/api/v1/cars/{car}/fuel-prices/{from}", Access.SIGNED_IN),
                api("/api/v1/trips/{trip}"),
                api("/api/v1/trips/{trip}/trace"));
    }

    private static Route page(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN);
    }

    /** Open to applications too. */
    private static Route api(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN, Scope.TRIPS);
    }
}
