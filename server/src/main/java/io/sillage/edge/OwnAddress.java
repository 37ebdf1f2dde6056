package io.sillage.edge;

import io.sillage.notification.PublicAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContext;
import org.springframework.security.oauth2.server.authorization.context.AuthorizationServerContextHolder;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Names the issuer as it was set, and never as a request claims it to be. Where Spring's filters send people to a page of
 * ours, they go by its path, so that a proxy in front does not matter.
 */
final class OwnAddress extends OncePerRequestFilter {

    private final PublicAddress address;

    OwnAddress(PublicAddress address) {
        this.address = address;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var found = AuthorizationServerContextHolder.getContext();
        AuthorizationServerContextHolder.setContext(
                new Issuer(address.origin(), found.getAuthorizationServerSettings()));
        try {
            chain.doFilter(request, new ByPath(request, response));
        } finally {
            AuthorizationServerContextHolder.setContext(found);
        }
    }

    /** Who we are to applications. */
    private record Issuer(String issuer, AuthorizationServerSettings settings) implements AuthorizationServerContext {

        @Override
        public String getIssuer() {
            return issuer;
        }

        @Override
        public AuthorizationServerSettings getAuthorizationServerSettings() {
            return settings;
        }
    }

    /** An answer that sends to the page of consent by its path. */
    private static final class ByPath extends HttpServletResponseWrapper {

        private final String page;

        ByPath(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.page = "://" + request.getHeader(HttpHeaders.HOST) + OauthChain.CONSENT + "?";
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            int found = location.indexOf(OauthChain.CONSENT + "?");
            super.sendRedirect(location.contains(page) ? location.substring(found) : location);
        }
    }
}
