package io.sillage.edge;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie of a session among staff. Its name is its own, and the customers' realm never reads it. */
@Component
class StaffCookie {

    static final String PLAIN = "sillage-staff";
    static final String HOST_ONLY = "__Host-sillage-staff";

    private final boolean tls;

    StaffCookie(ServerProperties server, EdgeSettings settings) {
        tls = Ssl.isEnabled(server.getSsl()) || settings.tlsAtProxy();
    }

    Optional<String> find(HttpServletRequest request) {
        var cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** It ends with the browser, and with the session at the latest. */
    void set(HttpServletResponse response, String key) {
        write(response, ResponseCookie.from(name(), key));
    }

    void clear(HttpServletResponse response) {
        write(response, ResponseCookie.from(name(), "").maxAge(Duration.ZERO));
    }

    private void write(HttpServletResponse response, ResponseCookie.ResponseCookieBuilder cookie) {
        var text = cookie.path("/")
                .httpOnly(true)
                .secure(tls)
                .sameSite("Lax")
                .build()
                .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, text);
    }

    private String name() {
        return tls ? HOST_ONLY : PLAIN;
    }
}
