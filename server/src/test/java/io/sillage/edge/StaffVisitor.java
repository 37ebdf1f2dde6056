package io.sillage.edge;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** Somebody with a browser in the realm of staff: keeps its cookie, and reads the token off its pages. */
public final class StaffVisitor {

    private static final Pattern TOKEN = Pattern.compile("<meta name=\"csrf\" content=\"([^\"]+)\">");

    private final MockMvcTester http;
    private @Nullable Cookie cookie;
    private String token = "";

    /** One who stands before the sign-in page. */
    public StaffVisitor(MockMvcTester http) {
        this.http = http;
        get("/staff/sign-in");
    }

    /** One with the key of a session. */
    public StaffVisitor(MockMvcTester http, String key) {
        this.http = http;
        cookie = new Cookie(StaffCookie.PLAIN, key);
        get("/staff/sign-in");
    }

    public MvcTestResult get(String path) {
        var answer = ask(MockMvcRequestBuilders.get(path));
        var found = TOKEN.matcher(Visitor.body(answer));
        if (found.find()) {
            token = found.group(1);
        }
        return answer;
    }

    public MvcTestResult postForm(String path, String... namesAndValues) {
        var request = MockMvcRequestBuilders.post(path).contentType(MediaType.APPLICATION_FORM_URLENCODED);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.param(namesAndValues[i], namesAndValues[i + 1]);
        }
        return ask(request.param("_csrf", token));
    }

    public MvcTestResult postJson(String path, String json) {
        return change(MockMvcRequestBuilders.post(path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(json));
    }

    MvcTestResult change(AbstractMockHttpServletRequestBuilder<?> request) {
        return ask(request.header(SessionCsrf.HEADER, token));
    }

    MvcTestResult ask(AbstractMockHttpServletRequestBuilder<?> request) {
        if (cookie != null) {
            request.cookie(cookie);
        }
        var result = http.perform(request);
        var set = result.getResponse().getCookie(StaffCookie.PLAIN);
        if (set != null) {
            cookie = set.getMaxAge() == 0 ? null : set;
        }
        return result;
    }

    @Nullable
    Cookie cookie() {
        return cookie;
    }
}
