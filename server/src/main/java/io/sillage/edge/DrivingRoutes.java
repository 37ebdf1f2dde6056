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
                change(HttpMethod.POST, "/services/donnees/carburant"),
                page("/services/donnees/releve"),
                change(HttpMethod.POST, "/services/donnees/releve"),
                page("/services/donnees/releve.csv"),
                page("/services/donnees/releve.pdf"),
                page("/services/donnees/exporter"),
                page("/services/donnees/exporter/trajets.{format}"),
                page("/services/donnees/conservation"),
                proven(HttpMethod.POST, "/services/donnees/conservation"),
                proven(HttpMethod.GET, "/services/donnees/supprimer"),
                proven(HttpMethod.POST, "/services/donnees/supprimer"),
                page("/services/donnees/trajets/{trip}"),
                change(HttpMethod.POST, "/services/donnees/trajets/{trip}/reunir"),
                change(HttpMethod.POST, "/services/donnees/trajets/{trip}/partager"),
                proven(HttpMethod.GET, "/services/donnees/trajets/{trip}/supprimer"),
                proven(HttpMethod.POST, "/services/donnees/trajets/{trip}/supprimer"),
                change(HttpMethod.POST, "/services/donnees/trajets/{trip}/remarque"),
                page("/services/donnees/trajets/{trip}/trajet.{format}"),
                page("/services/donnees/trajets/{trip}/carte.svg"),
                page("/services/donnees/trajets/{trip}/donnees.json"),
                api("/api/v1/cars/{car}/trips"),
                api("/api/v1/cars/{car}/statistics"),
                page("/api/v1/cars/{car}/fuel-prices"),
                change(HttpMethod.PUT, "/api/v1/cars/{car}/fuel-prices/{from}"),
                change(HttpMethod.DELETE, "/api/v1/cars/{car}/fuel-prices/{from}"),
                page("/api/v1/cars/{car}/export"),
                page("/api/v1/cars/{car}/statements/{year}"),
                change(HttpMethod.POST, "/api/v1/cars/{car}/statements/{year}/closed"),
                page("/api/v1/trips/{trip}/export"),
                page("/api/v1/trips/{trip}/remark"),
                change(HttpMethod.PUT, "/api/v1/trips/{trip}/remark"),
                api("/api/v1/trips/{trip}"),
                proven(HttpMethod.DELETE, "/api/v1/trips/{trip}"),
                proven(HttpMethod.DELETE, "/api/v1/cars/{car}/trips/days"),
                page("/api/v1/cars/{car}/trips/kept"),
                proven(HttpMethod.PUT, "/api/v1/cars/{car}/trips/kept"),
                change(HttpMethod.POST, "/api/v1/trips/{trip}/joint"),
                change(HttpMethod.POST, "/api/v1/trips/{trip}/cut"),
                api("/api/v1/trips/{trip}/trace"));
    }

    private static Route page(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN);
    }

    private static Route change(HttpMethod method, String pattern) {
        return new Route(method, pattern, Access.SIGNED_IN);
    }

    /** For what cannot be undone: asked of one who has shown that he is there. */
    private static Route proven(HttpMethod method, String pattern) {
        return new Route(method, pattern, Access.PROVEN);
    }

    /** Open to applications too. */
    private static Route api(String pattern) {
        return new Route(HttpMethod.GET, pattern, Access.SIGNED_IN, Scope.TRIPS);
    }
}
