package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationContext;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationValidator;

/**
 * What an application may ask a person for, beyond what Spring's own rules say: redirect addresses letter by letter (but
 * for the port of a loopback IP), known scopes, and never without the person seeing it.
 */
final class AuthorizationRules {

    private static final Consumer<OAuth2AuthorizationCodeRequestAuthenticationContext> SPRINGS =
            new OAuth2AuthorizationCodeRequestAuthenticationValidator();

    private AuthorizationRules() {}

    static void check(OAuth2AuthorizationCodeRequestAuthenticationContext context) {
        SPRINGS.accept(context);
        OAuth2AuthorizationCodeRequestAuthenticationToken request = context.getAuthentication();
        if (request.getScopes().isEmpty()) {
            throw refused(OAuth2ErrorCodes.INVALID_SCOPE, "scope is required", context, request);
        }
        if (String.valueOf(request.getAdditionalParameters().get("prompt")).contains("none")) {
            throw refused("consent_required", "each connection is agreed to by hand", context, request);
        }
    }

    /** What is asked for stands in the address and nowhere else (no RFC 9101, no RFC 9126): such a request is none. */
    static @Nullable Authentication refuseElsewhere(HttpServletRequest request) {
        if (request.getParameter("request") != null || request.getParameter("request_uri") != null) {
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error("request_not_supported"), null);
        }
        return null;
    }

    private static OAuth2AuthorizationCodeRequestAuthenticationException refused(
            String code,
            String why,
            OAuth2AuthorizationCodeRequestAuthenticationContext context,
            OAuth2AuthorizationCodeRequestAuthenticationToken request) {
        var redirect = Optional.ofNullable(request.getRedirectUri())
                .orElseGet(() -> context.getRegisteredClient()
                        .getRedirectUris()
                        .iterator()
                        .next());
        var answered = new OAuth2AuthorizationCodeRequestAuthenticationToken(
                request.getAuthorizationUri(),
                request.getClientId(),
                (Authentication) request.getPrincipal(),
                redirect,
                request.getState(),
                request.getScopes(),
                request.getAdditionalParameters());
        return new OAuth2AuthorizationCodeRequestAuthenticationException(new OAuth2Error(code, why, null), answered);
    }
}
