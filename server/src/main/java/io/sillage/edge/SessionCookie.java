package io.sillage.edge;

import org.springframework.boot.session.autoconfigure.DefaultCookieSerializerCustomizer;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The session's cookie: over TLS bound to this very host and to TLS, on loopback under a plain name. */
@Configuration(proxyBeanMethods = false)
class SessionCookie {

    static final String PLAIN = "sillage";
    static final String HOST_ONLY = "__Host-sillage";

    @Bean
    DefaultCookieSerializerCustomizer sessionCookieForm(ServerProperties server, EdgeSettings settings) {
        boolean tls = Ssl.isEnabled(server.getSsl()) || settings.tlsAtProxy();
        return cookie -> {
            cookie.setCookieName(tls ? HOST_ONLY : PLAIN);
            cookie.setUseSecureCookie(tls);
            cookie.setUseHttpOnlyCookie(true);
            cookie.setSameSite("Lax");
            cookie.setCookiePath("/");
            cookie.setUseBase64Encoding(false); // what a stranger encodes there may be no text at all
        };
    }
}
