package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses of cars that are sold and bought: the pages of both sides, and what programs ask of them. */
final class SaleRoutes {

    private static final String SELL = "/reglages/voiture/{car}/vendre";
    private static final String BUY = "/reglages/voiture/reprendre";
    private static final String HAND_OVER = "/reglages/voiture/remises/{handOver}";
    private static final String SALE = "/api/v1/cars/{car}/sale";
    private static final String PURCHASES = "/api/v1/purchases";

    private SaleRoutes() {}

    static List<Route> all() {
        return List.of(
                new Route(HttpMethod.GET, SELL, Access.PROVEN),
                new Route(HttpMethod.POST, SELL, Access.PROVEN),
                new Route(HttpMethod.GET, BUY, Access.SIGNED_IN),
                new Route(HttpMethod.POST, BUY, Access.SIGNED_IN),
                new Route(HttpMethod.GET, HAND_OVER, Access.SIGNED_IN),
                new Route(HttpMethod.POST, HAND_OVER, Access.SIGNED_IN),
                new Route(HttpMethod.GET, SALE, Access.PROVEN),
                new Route(HttpMethod.POST, SALE, Access.PROVEN),
                new Route(HttpMethod.POST, SALE + "/confirmation", Access.PROVEN),
                new Route(HttpMethod.DELETE, SALE, Access.PROVEN),
                new Route(HttpMethod.GET, PURCHASES, Access.SIGNED_IN),
                new Route(HttpMethod.POST, PURCHASES, Access.SIGNED_IN),
                new Route(HttpMethod.GET, PURCHASES + "/{purchase}", Access.SIGNED_IN),
                new Route(HttpMethod.DELETE, PURCHASES + "/{purchase}", Access.SIGNED_IN),
                new Route(HttpMethod.POST, PURCHASES + "/{purchase}/screen-code", Access.SIGNED_IN),
                new Route(HttpMethod.POST, PURCHASES + "/{purchase}/possession", Access.SIGNED_IN));
    }
}
