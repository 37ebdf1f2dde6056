package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.sillage.oauth.Applications;
import io.sillage.oauth.Credentials;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

/** For tests: an application of somebody else's, with its own secret, that asks people for what it wants to see. */
final class ThirdParty {

    static final String BACK = "https://app.example.org/back";
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final MockMvcTester http;
    private final Credentials credentials;

    ThirdParty(MockMvcTester http, Credentials credentials) {
        this.http = http;
        this.credentials = credentials;
    }

    static ThirdParty registered(MockMvcTester http, Applications applications, String... scopes) {
        return new ThirdParty(http, applications.register(registration(scopes)));
    }

    static Applications.Registration registration(String... scopes) {
        return new Applications.Registration(
                "Carnet de bord", "Tenir un carnet de vos trajets.", Set.of(BACK), Set.of(scopes), true);
    }

    String client() {
        return credentials.client();
    }

    /** Where it sends a person; more pairs of names and values replace its own, and an empty value leaves one out. */
    URI asks(String scopes, String... more) {
        var query = new LinkedHashMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                client(),
                "redirect_uri",
                BACK,
                "scope",
                scopes,
                "state",
                "its state",
                "nonce",
                "its nonce",
                "code_challenge",
                CHALLENGE,
                "code_challenge_method",
                "S256"));
        for (int i = 0; i < more.length; i += 2) {
            query.put(more[i], more[i + 1]);
        }
        var address = UriComponentsBuilder.fromPath("/oauth2/authorize");
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().build(query);
    }

    /** Sends a person, who is signed in, and gives what names the request on the page where he decides. */
    String stateOnThePage(Visitor person, String scopes) {
        var answer = person.ask(MockMvcRequestBuilders.get(asks(scopes)));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        var page = URI.create(String.valueOf(answer.getResponse().getRedirectedUrl()));
        assertThat(page.getPath()).isEqualTo("/oauth2/consent");
        return parameter(page, "state");
    }

    /** A person agrees to everything, for one car; gives the code. */
    String code(Visitor person, String scopes, String car) {
        return parameter(decide(person, stateOnThePage(person, scopes), scopes, car), "code");
    }

    /** A person sends the form of the page; gives where he is sent back to. */
    URI decide(Visitor person, String state, String scopes, String... cars) {
        var form = MockMvcRequestBuilders.post("/oauth2/authorize")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("client_id", client())
                .param("state", state);
        if (!scopes.isEmpty()) {
            form.param("scope", scopes.split(" "));
        }
        var answer = person.ask(form.param("car", cars));
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return URI.create(String.valueOf(answer.getResponse().getRedirectedUrl()));
    }

    /** A person agrees, and the code is exchanged. */
    Tokens connect(Visitor person, String scopes, String car) {
        return Tokens.of(exchange(code(person, scopes, car)));
    }

    MvcTestResult exchange(String code, String... more) {
        return token(
                "authorization_code",
                merged(List.of("code", code, "redirect_uri", BACK, "code_verifier", VERIFIER), more));
    }

    MvcTestResult refresh(String token) {
        return token("refresh_token", List.of("refresh_token", token));
    }

    MvcTestResult revoke(String token) {
        return post("/oauth2/revoke", List.of("token", token));
    }

    MvcTestResult token(String grant, List<String> more) {
        return post("/oauth2/token", merged(List.of("grant_type", grant), more.toArray(String[]::new)));
    }

    MvcTestResult get(String path, String token) {
        return http.perform(MockMvcRequestBuilders.get(path).header("Authorization", "Bearer " + token));
    }

    static String parameter(URI address, String name) {
        var value = UriComponentsBuilder.fromUri(address)
                .build(true)
                .getQueryParams()
                .getFirst(name);
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }

    private MvcTestResult post(String path, List<String> form) {
        var request = MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        if (credentials.secret() == null) {
            request.param("client_id", client());
        } else {
            request.header("Authorization", "Basic " + basic());
        }
        for (int i = 0; i < form.size(); i += 2) {
            if (!form.get(i + 1).isEmpty()) {
                request.param(form.get(i), form.get(i + 1));
            }
        }
        return http.perform(request);
    }

    private String basic() {
        var both = client() + ":" + credentials.secret();
        return Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> merged(List<String> own, String... more) {
        var all = new LinkedHashMap<String, String>();
        for (int i = 0; i < own.size(); i += 2) {
            all.put(own.get(i), own.get(i + 1));
        }
        for (int i = 0; i < more.length; i += 2) {
            all.put(more[i], more[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(entry -> java.util.stream.Stream.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** What it was given for a code. */
    record Tokens(String access, String refresh, String id) {

        static Tokens of(MvcTestResult answer) {
            assertThat(answer).hasStatusOk();
            var body = Visitor.body(answer);
            return new Tokens(text(body, "access_token"), text(body, "refresh_token"), text(body, "id_token"));
        }

        private static String text(String body, String name) {
            return JsonPath.<List<String>>read(body, "$[?(@." + name + ")]." + name).stream()
                    .findFirst()
                    .orElse("");
        }
    }
}
