package io.sillage.edge;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser or a program: keeps the session's cookie and its token as they do, at a place of his own. */
final class Visitor {

    private static final AtomicInteger PLACES = new AtomicInteger();

    /** The languages that pages speak. */
    static final List<String> LANGUAGES = List.of("fr", "en", "nl", "de");

    private final MockMvcTester http;
    private final String place = "10.1.%d.%d".formatted(PLACES.incrementAndGet() / 250, PLACES.get() % 250);
    private @Nullable Cookie cookie;
    private String token = "";

    Visitor(MockMvcTester http) {
        this.http = http;
    }

    /** One who has signed in. */
    static Visitor signedIn(MockMvcTester http, String mail, String password) {
        var visitor = new Visitor(http);
        visitor.fetchToken();
        assertThat(visitor.post("/api/v1/session", credentials(mail, password))).hasStatusOk();
        visitor.fetchToken();
        return visitor;
    }

    static String credentials(String mail, String password) {
        return "{\"mail\":\"" + mail + "\",\"password\":\"" + password + "\"}";
    }

    void fetchToken() {
        var answer = get("/api/v1/session");
        assertThat(answer).hasStatusOk();
        token = JsonPath.read(body(answer), "$.csrfToken");
    }

    /** What its forms send back. */
    String token() {
        return token;
    }

    MvcTestResult get(String path) {
        return ask(MockMvcRequestBuilders.get(path));
    }

    /** A page as this browser shows it once that language was chosen on it. */
    MvcTestResult getIn(String language, String path) {
        return ask(MockMvcRequestBuilders.get(path).cookie(new Cookie("lang", language)));
    }

    MvcTestResult post(String path, String json) {
        return change(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    MvcTestResult postForm(String path, String... namesAndValues) {
        var request = MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ask(request.param("_csrf", token));
    }

    MvcTestResult change(HttpMethod method, String path) {
        return change(MockMvcRequestBuilders.request(method, path));
    }

    MvcTestResult change(MockHttpServletRequestBuilder request) {
        return ask(request.header("X-CSRF-TOKEN", token));
    }

    /** Sends a request with the cookie and without the token. */
    MvcTestResult ask(MockHttpServletRequestBuilder request) {
        if (cookie != null) {
            request.cookie(cookie);
        }
        var result = http.perform(request.remoteAddress(place));
        var set = result.getResponse().getCookie(SessionCookie.PLAIN);
        if (set != null) {
            cookie = set.getMaxAge() == 0 ? null : set;
        }
        return result;
    }

    @Nullable
    Cookie cookie() {
        return cookie;
    }

    static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }
}
