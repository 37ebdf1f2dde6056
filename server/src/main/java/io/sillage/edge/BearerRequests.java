package io.sillage.edge;

import io.sillage.oauth.Bearer;
import io.sillage.oauth.Bearers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Reads who is behind a request from the token it bears (RFC 6750), anew for each; keeps nothing. */
@Component
class BearerRequests implements SecurityContextRepository {

    private static final String SCHEME = "bearer ";
    private static final int LONGEST = 512;

    private final Bearers bearers;

    BearerRequests(Bearers bearers) {
        this.bearers = bearers;
    }

    static boolean bears(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    @SuppressWarnings("deprecation")
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        var context = SecurityContextHolder.createEmptyContext();
        token(holder.getRequest())
                .flatMap(bearers::find)
                .ifPresent(bearer -> context.setAuthentication(authenticated(bearer)));
        return context;
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        // the next request bears its own token
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return bears(request);
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> bears(request) && header.length() <= LONGEST)
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static Authentication authenticated(Bearer bearer) {
        var granted = bearer.scopes().stream()
                .map(scope -> new SimpleGrantedAuthority(scope.authority()))
                .toList();
        var principal = bearer.who() == null ? bearer.application() : bearer.who();
        return UsernamePasswordAuthenticationToken.authenticated(principal, null, granted);
    }
}
