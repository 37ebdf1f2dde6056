package io.sillage.edge;

import io.sillage.edge.Route.Access;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpMethod;

/** The addresses of the realm of those who work here. None of them answers with a position or a trip. */
final class StaffRoutes {

    /** Where all of them stand. */
    static final String ROOT = "/staff";

    /** Where a member uses his passkey again. */
    static final String CONFIRM = "/staff/confirmer";

    /** What matters: pages that show a customer or who works where, and whatever is signed or changed on them. */
    private static final Set<String> MATTERING = Set.of(
            "POST /staff/concessions",
            "GET /staff/concessions/{dealership}",
            "POST /staff/concessions/{dealership}",
            "POST /staff/concessions/{dealership}/retrait",
            "POST /staff/concessions/{dealership}/depart",
            "GET /staff/propriete/{file}",
            "POST /staff/propriete/{file}",
            "POST /staff/propriete/{file}/signature");

    static final List<Route> ALL = List.of(
            get(ROOT, Access.STAFF),
            get("/staff/sign-in", Access.PUBLIC),
            post("/staff/sign-in", Access.PUBLIC),
            post("/staff/sign-in/cle/options", Access.PUBLIC),
            post("/staff/sign-in/cle", Access.PUBLIC),
            post("/staff/sign-out", Access.STAFF),
            get(CONFIRM, Access.STAFF),
            post("/staff/confirmer/cle", Access.STAFF),
            get("/staff/invitation", Access.PUBLIC),
            post("/staff/invitation", Access.PUBLIC),
            get("/staff/cle", Access.PUBLIC),
            post("/staff/cle", Access.PUBLIC),
            post("/staff/cle/options", Access.PUBLIC),
            get("/staff/concessions", Access.OPERATOR),
            post("/staff/concessions", Access.OPERATOR),
            get("/staff/concessions/{dealership}", Access.OPERATOR),
            post("/staff/concessions/{dealership}", Access.OPERATOR),
            post("/staff/concessions/{dealership}/retrait", Access.OPERATOR),
            post("/staff/concessions/{dealership}/depart", Access.OPERATOR),
            get("/staff/propriete", Access.STAFF),
            post("/staff/propriete", Access.CLERK),
            get("/staff/propriete/{file}", Access.STAFF),
            post("/staff/propriete/{file}", Access.CLERK),
            post("/staff/propriete/{file}/signature", Access.STAFF),
            get("/staff/commandes", Access.CLERK),
            post("/staff/commandes", Access.CLERK),
            post("/staff/commandes/import", Access.CLERK));

    private StaffRoutes() {}

    /** Whether a member has to have used his passkey a short while ago. */
    static boolean matters(Route route) {
        return MATTERING.contains(route.method().name() + " " + route.pattern());
    }

    private static Route get(String pattern, Access access) {
        return new Route(HttpMethod.GET, pattern, access);
    }

    private static Route post(String pattern, Access access) {
        return new Route(HttpMethod.POST, pattern, access);
    }
}
