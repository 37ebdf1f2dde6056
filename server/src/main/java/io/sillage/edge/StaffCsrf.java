package io.sillage.edge;

import io.sillage.staff.StaffSession;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;

/** The token against forged requests among staff: each session there has one from its beginning. */
@Component
class StaffCsrf implements CsrfTokenRepository {

    private final StaffVisits visits;
    private final SessionCsrf tokens;

    StaffCsrf(StaffVisits visits, SessionCsrf tokens) {
        this.visits = visits;
        this.tokens = tokens;
    }

    @Override
    public CsrfToken generateToken(HttpServletRequest request) {
        return tokens.generateToken(request);
    }

    /** A token that no session has yet begins one that knows nobody. */
    @Override
    public void saveToken(@Nullable CsrfToken token, HttpServletRequest request, HttpServletResponse response) {
        if (token != null && visits.of(request).isEmpty()) {
            visits.beginForNobody(token.getToken(), request, response);
        }
    }

    @Override
    public @Nullable CsrfToken loadToken(HttpServletRequest request) {
        return visits.of(request).map(StaffCsrf::token).orElse(null);
    }

    private static CsrfToken token(StaffSession session) {
        return new DefaultCsrfToken(SessionCsrf.HEADER, SessionCsrf.PARAMETER, session.csrf());
    }
}
