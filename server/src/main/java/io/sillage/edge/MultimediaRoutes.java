package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import org.springframework.http.HttpMethod;

/** The addresses by which owners link and end their head units. Letting one in takes a proof that he is there. */
final class MultimediaRoutes {

    /** Where the short code of a unit leads. */
    static final String LET_IN = "/multimedia";

    private static final String OF_CAR = "/reglages/voiture/{car}/multimedia";

    private MultimediaRoutes() {}

    static List<Route> all() {
        return List.of(
                new Route(HttpMethod.GET, LET_IN, Access.SIGNED_IN),
                new Route(HttpMethod.POST, LET_IN, Access.PROVEN),
                new Route(HttpMethod.GET, OF_CAR, Access.SIGNED_IN),
                new Route(HttpMethod.POST, OF_CAR, Access.PROVEN));
    }
}
