package io.sillage.edge;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2ClientAuthenticationToken;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.web.authentication.AuthenticationConverter;

/**
 * Lets applications without a secret refresh and give back their tokens, as OAuth 2.1 section 4.3 has it: the refresh
 * token, good once, is what such an application shows. Spring's own way for them wants the key of a code, which there is
 * none of here.
 */
final class OpenClients implements AuthenticationConverter, AuthenticationProvider {

    private final RegisteredClientRepository clients;

    OpenClients(RegisteredClientRepository clients) {
        this.clients = clients;
    }

    @Override
    public @Nullable Authentication convert(HttpServletRequest request) {
        var client = request.getParameterValues(OAuth2ParameterNames.CLIENT_ID);
        boolean secret = request.getHeader(HttpHeaders.AUTHORIZATION) != null
                || request.getParameter(OAuth2ParameterNames.CLIENT_SECRET) != null;
        boolean ours = request.getRequestURI().equals(Route.REVOKE)
                || AuthorizationGrantType.REFRESH_TOKEN
                        .getValue()
                        .equals(request.getParameter(OAuth2ParameterNames.GRANT_TYPE));
        return ours && !secret && client != null && client.length == 1 ? new OpenClient(client[0]) : null;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var client = clients.findByClientId(String.valueOf(asked.getPrincipal()));
        if (client == null || !client.getClientAuthenticationMethods().contains(ClientAuthenticationMethod.NONE)) {
            throw new OAuth2AuthenticationException(OAuth2ErrorCodes.INVALID_CLIENT);
        }
        return new OAuth2ClientAuthenticationToken(client, ClientAuthenticationMethod.NONE, null);
    }

    @Override
    public boolean supports(Class<?> type) {
        return OpenClient.class == type;
    }
}
