package io.sillage.edge;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/**
 * Somebody who asks for what is not his.
 *
 * @param admitted which routes he may ask at all
 * @param open which routes answer him about what they name, though it is another's
 * @param secrets what no answer to him may hold
 */
record Persona(String name, Asks asks, Predicate<Route> admitted, Predicate<Route> open, Set<String> secrets) {

    /** Sends a request as he does. */
    interface Asks {
        MvcTestResult ask(MockHttpServletRequestBuilder request);
    }

    private static final List<String> DOORS = List.of("/sign-in", "/staff/sign-in", "/confirmer", "/compte/a-activer");

    /** What is wrong with an answer to him, or nothing. */
    String complaint(Route route, MvcTestResult answer) {
        // a door repeats the address that was asked for, so that it can lead back
        var told = refuses(answer) ? "" : String.valueOf(answer.getResponse().getHeader("Location"));
        var body = Visitor.body(answer) + told;
        for (var secret : secrets) {
            if (body.contains(secret)) {
                return "tells " + secret;
            }
        }
        int status = answer.getResponse().getStatus();
        if (status >= 500) {
            return "fails with " + status;
        }
        if (!admitted.test(route)) {
            return keepsOut(route, answer) ? "" : "lets him in with " + status;
        }
        boolean closed = names(route) && !open.test(route);
        return closed && !refuses(answer) && status != 400 ? "answers with " + status : "";
    }

    /** Whether somebody who is not admitted was stopped before anything looked at what he wants. */
    private static boolean keepsOut(Route route, MvcTestResult answer) {
        int status = answer.getResponse().getStatus();
        boolean forPrograms = route.pattern().startsWith("/api/")
                || route.pattern().startsWith(UnitRoutes.API)
                || route.access() == Route.Access.PROGRAM;
        if (route.pattern().equals(Route.AUTHORIZE)) {
            return status == 400 || status == 401 || leads(answer); // OAuth looks first at what it was sent
        }
        if (forPrograms) {
            return status == 401 || status == 403;
        }
        return leads(answer)
                || status == 403
                || (status == 404 && route.pattern().startsWith(StaffRoutes.ROOT));
    }

    /** Whether the address of a route names something of somebody's. */
    static boolean names(Route route) {
        return route.pattern().matches(".*\\{(car|trip|message|handOver|passkey|session|person|file)}.*");
    }

    private static boolean refuses(MvcTestResult answer) {
        return Set.of(401, 403, 404).contains(answer.getResponse().getStatus()) || leads(answer);
    }

    private static boolean leads(MvcTestResult answer) {
        var location = String.valueOf(answer.getResponse().getHeader("Location"));
        return answer.getResponse().getStatus() == 303 && DOORS.stream().anyMatch(location::startsWith);
    }
}
