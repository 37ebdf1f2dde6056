package io.sillage.oauth;

import java.util.HashMap;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;

/** A kept request in the form that Spring's authorization server has for it, and back. What else was sent is not kept. */
final class RequestForm {

    private RequestForm() {}

    static CodeRequest kept(OAuth2AuthorizationRequest from) {
        return new CodeRequest(
                from.getAuthorizationUri(),
                from.getRedirectUri(),
                from.getScopes(),
                from.getState(),
                Objects.requireNonNull(more(from, PkceParameterNames.CODE_CHALLENGE)),
                more(from, OidcParameterNames.NONCE));
    }

    static OAuth2AuthorizationRequest asked(RegisteredClient client, CodeRequest request) {
        var more = new HashMap<String, Object>();
        more.put(PkceParameterNames.CODE_CHALLENGE, request.challenge());
        more.put(PkceParameterNames.CODE_CHALLENGE_METHOD, "S256");
        if (request.nonce() != null) {
            more.put(OidcParameterNames.NONCE, request.nonce());
        }
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(request.address())
                .clientId(client.getClientId())
                .redirectUri(request.redirect())
                .scopes(request.scopes())
                .state(request.state())
                .additionalParameters(more)
                .build();
    }

    private static @Nullable String more(OAuth2AuthorizationRequest request, String name) {
        return (String) request.getAdditionalParameters().get(name);
    }
}
