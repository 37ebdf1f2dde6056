package io.sillage.edge;

import io.sillage.kernel.RandomKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** Keeps the token against forged requests in the session, as text. A session that knows nobody lives for minutes. */
@Component
class SessionCsrf implements CsrfTokenRepository {

    static final String HEADER = "X-CSRF-TOKEN";
    static final String PARAMETER = "_csrf";

    private static final int BYTES = 24;

    private static final String ATTRIBUTE = "csrf";
    private static final Duration NOBODYS_SESSION = Duration.ofMinutes(20);

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return token(RandomKey.make(BYTES));
    }

    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(token != null);
        if (session == null) {
            return;
        }
        if (token == null) {
            session.removeAttribute(ATTRIBUTE);
            return;
        }
        if (session.isNew()) {
            session.setMaxInactiveInterval((int) NOBODYS_SESSION.toSeconds());
        }
        session.setAttribute(ATTRIBUTE, token.getToken());
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof String value ? token(value) : null;
    }

    private static CsrfToken token(String value) {
        return new DefaultCsrfToken(HEADER, PARAMETER, value);
    }
}
