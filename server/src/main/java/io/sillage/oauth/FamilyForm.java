package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.stereotype.Component;

/** A token family in the form that Spring's authorization server has for it, and back. */
@Component
class FamilyForm {

    /** How long a person may think about a request. */
    static final Duration STATE_LASTS = Duration.ofMinutes(20);

    private static final String VERSION = "version";

    private final RegisteredApplications applications;

    FamilyForm(RegisteredApplications applications) {
        this.applications = applications;
    }

    TokenFamily family(OAuth2Authorization from, Instant now) {
        boolean forAPerson = AuthorizationGrantType.AUTHORIZATION_CODE.equals(from.getAuthorizationGrantType());
        OAuth2AuthorizationRequest request = from.getAttribute(OAuth2AuthorizationRequest.class.getName());
        return new TokenFamily(
                UUID.fromString(from.getId()),
                UUID.fromString(from.getRegisteredClientId()),
                forAPerson ? AccountId.parse(from.getPrincipalName()) : null,
                request == null ? null : RequestForm.kept(request),
                from.getAuthorizedScopes(),
                tokens(from, now),
                from.getAttribute(VERSION));
    }

    /** @param kind of the token that was presented, with its text; null when none was */
    Optional<OAuth2Authorization> authorization(TokenFamily family, @Nullable TokenKind kind, String text) {
        return Optional.ofNullable(applications.findById(family.application().toString()))
                .map(client -> {
                    var form = begun(client, family);
                    family.tokens()
                            .forEach((each, token) -> TokenForm.add(
                                    form, family, each, token, each == kind ? text : token.placeholder()));
                    return form.build();
                });
    }

    private static OAuth2Authorization.Builder begun(RegisteredClient client, TokenFamily family) {
        var person = family.person();
        var request = family.request();
        var form = OAuth2Authorization.withRegisteredClient(client)
                .id(family.id().toString())
                .authorizedScopes(family.scopes())
                .attribute(VERSION, Objects.requireNonNull(family.version()));
        if (person == null || request == null) {
            return form.principalName(client.getClientId())
                    .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS);
        }
        var principal = UsernamePasswordAuthenticationToken.authenticated(person.toString(), null, List.of());
        return form.principalName(person.toString())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .attribute(Principal.class.getName(), principal)
                .attribute(OAuth2AuthorizationRequest.class.getName(), RequestForm.asked(client, request));
    }

    private static Map<TokenKind, KeptToken> tokens(OAuth2Authorization from, Instant now) {
        var tokens = new EnumMap<TokenKind, KeptToken>(TokenKind.class);
        String state = from.getAttribute(OAuth2ParameterNames.STATE);
        if (state != null) {
            tokens.put(TokenKind.STATE, KeptToken.of(state, now, now.plus(STATE_LASTS), false));
        }
        TokenForm.keep(tokens, TokenKind.CODE, from.getToken(OAuth2AuthorizationCode.class));
        TokenForm.keep(tokens, TokenKind.ACCESS, from.getAccessToken());
        TokenForm.keep(tokens, TokenKind.REFRESH, from.getRefreshToken());
        return tokens;
    }
}
