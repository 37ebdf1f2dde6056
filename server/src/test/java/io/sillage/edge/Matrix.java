package io.sillage.edge;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Asks routes in each way that names what is the household's, and keeps what was wrong with the answers (A01). */
final class Matrix {

    /** What pages take for steps, each of which may be asked for. */
    private static final List<String> STEPS = List.of(
            "", "annuler", "compteur", "confirmer", "lire", "retirer", "inviter", "commencer", "montrer", "accepter");

    /** What some routes of the REST interface want to be told before they look at who asks. */
    private static final Map<String, String> BODIES = Map.of(
            "/api/v1/cars/{car}/name", "{\"name\":\"Volée\"}",
            "/api/v1/cars/{car}/journeys", "{\"name\":\"Volée\",\"stops\":[]}",
            "/api/v1/cars/{car}/journeys/imports", "{\"text\":\"geo:43.7391,7.4277\"}",
            "/api/v1/cars/{car}/journeys/{journey}", "{\"name\":\"Volée\",\"stops\":[]}",
            "/api/v1/cars/{car}/people", "{\"mail\":\"thief@example.org\",\"sees\":[\"driving-data\"]}",
            "/api/v1/cars/{car}/activation", "{\"agreed\":[]}",
            "/api/v1/cars/{car}/fuel-prices/{from}", "{\"thousandthsPerLitre\":1799,\"currency\":\"EUR\"}",
            "/api/v1/cars/{car}/trips/kept", "{\"months\":3}",
            "/api/v1/trips/{trip}/remark", "{\"business\":true,\"name\":\"\",\"note\":\"\"}",
            "/api/v1/trips/{trip}/cut", "{\"at\":\"2026-11-20T12:00:00Z\"}");

    /** They end the session of who asks, or the link of a unit, which is his own to end; a stream would not end at all. */
    private static final Set<String> NOT_ASKED = Set.of(
            "POST /sign-out",
            "POST /staff/sign-out",
            "DELETE /api/v1/session",
            "DELETE /api/v1/account/sessions",
            "DELETE /headunit/api/unit",
            "DELETE /headunit/api/unit/link",
            "GET /live");

    private final Map<String, String> ids;
    private final String authorization;
    private final Map<Route, Map<String, String>> cells = new LinkedHashMap<>();

    /** @param authorization the query with which an application sends a person */
    Matrix(Map<String, String> ids, String authorization) {
        this.ids = ids;
        this.authorization = authorization;
    }

    /** What is wrong with what a route answers this person, or nothing. */
    String ask(Route route, Persona persona) {
        if (persona.admitted().test(route) && endsHisSession(route)) {
            return "";
        }
        var asked = requests(route, persona.admitted().test(route));
        var told = "";
        for (var request : asked) {
            var answer = persona.asks().ask(request);
            var complaint = persona.complaint(route, answer);
            if (told.isEmpty() || !complaint.isEmpty()) {
                told = complaint.isEmpty() ? String.valueOf(answer.getResponse().getStatus()) : "LEAK " + complaint;
            }
        }
        cells.computeIfAbsent(route, _ -> new LinkedHashMap<>()).put(persona.name(), told);
        return told.startsWith("LEAK ")
                ? route.method() + " " + route.pattern() + " " + persona.name() + ": " + told
                : "";
    }

    static boolean endsHisSession(Route route) {
        return NOT_ASKED.contains(route.method() + " " + route.pattern());
    }

    /** A line for each route, and what it answered each person. */
    String table() {
        var names = cells.values().iterator().next().keySet();
        var text =
                new StringBuilder("| route | " + String.join(" | ", names) + " |\n|---|" + "---|".repeat(names.size()));
        cells.forEach((route, answers) -> {
            text.append("\n| ").append(route.method()).append(' ').append(route.pattern());
            names.forEach(name -> text.append(" | ").append(answers.getOrDefault(name, "")));
            text.append(" |");
        });
        return text.append('\n').toString();
    }

    private List<MockHttpServletRequestBuilder> requests(Route route, boolean admitted) {
        if (route.pattern().contains("/api/") || route.method().equals(HttpMethod.GET)) {
            return List.of(request(route));
        }
        var asked = new ArrayList<MockHttpServletRequestBuilder>();
        (admitted ? STEPS.stream() : Stream.of("")).forEach(step -> asked.add(form(request(route), step)));
        return asked;
    }

    MockHttpServletRequestBuilder request(Route route) {
        return request(route, address(route));
    }

    /** The address of a route with all that it names. */
    String address(Route route) {
        var path = route.pattern();
        for (var id : ids.entrySet()) {
            path = path.replace("{" + id.getKey() + "}", id.getValue());
        }
        var asked = path.replace("{z}/{x}/{y}", "14/8529/5974")
                .replace("{model}", "ux-250h")
                .replace("{colour}", "celestial-blue")
                .replace("{code}", "not-found")
                .replace("{year}", "2026")
                .replace("{format}", "csv")
                .replace("/**", "/nothing")
                .replaceAll("\\{[^}]+}", "2026-11-01");
        var query = route.pattern().equals(Route.AUTHORIZE)
                ? authorization
                : "month=2026-11&car=" + ids.get("car") + daysFor(route);
        return asked + "?" + query;
    }

    /** From when to when, for those that want to be told. */
    static String daysFor(Route route) {
        return route.pattern().endsWith("/trips/days")
                        || route.pattern().endsWith("/statistics")
                        || route.pattern().endsWith("/export")
                ? "&from=2026-11-01&to=2026-11-30"
                : "";
    }

    /** A request for a route by one of its addresses, with the body that it wants. */
    static MockHttpServletRequestBuilder request(Route route, String address) {
        var request = MockMvcRequestBuilders.request(route.method(), URI.create(address));
        var body = BODIES.get(route.pattern());
        return body == null || route.method().equals(HttpMethod.GET)
                ? request
                : request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private MockHttpServletRequestBuilder form(MockHttpServletRequestBuilder request, String step) {
        ids.forEach((name, value) -> {
            if (!name.equals("car")) {
                request.param(name, value);
            }
        });
        return request.contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("pas", step)
                .param("nom", "Volée")
                .param("motif", "Carte grise et facture concordent.")
                .param("decision", "oui")
                .param("lu", "1");
    }
}
