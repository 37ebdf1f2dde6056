package io.sillage.oauth;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationCode;

/** A kept token in the form that Spring's authorization server has for it, and back. */
final class TokenForm {

    private TokenForm() {}

    /** @param text of the token, or what stands for it */
    static void add(
            OAuth2Authorization.Builder form, TokenFamily family, TokenKind kind, KeptToken token, String text) {
        switch (kind) {
            case STATE -> {
                // it has done its work once it was found
            }
            case CODE -> add(form, new OAuth2AuthorizationCode(text, token.issued(), token.ends()), token);
            case REFRESH -> add(form, new OAuth2RefreshToken(text, token.issued(), token.ends()), token);
            case ACCESS -> {
                var type = OAuth2AccessToken.TokenType.BEARER;
                add(form, new OAuth2AccessToken(type, text, token.issued(), token.ends(), family.scopes()), token);
                addIdToken(form, family, token);
            }
        }
    }

    static void keep(Map<TokenKind, KeptToken> tokens, TokenKind kind, OAuth2Authorization.@Nullable Token<?> token) {
        if (token != null) {
            var issued = Objects.requireNonNull(token.getToken().getIssuedAt());
            var ends = Objects.requireNonNull(token.getToken().getExpiresAt());
            tokens.put(kind, KeptToken.of(token.getToken().getTokenValue(), issued, ends, token.isInvalidated()));
        }
    }

    private static void add(OAuth2Authorization.Builder form, OAuth2Token token, KeptToken kept) {
        form.token(token, about -> about.put(OAuth2Authorization.Token.INVALIDATED_METADATA_NAME, kept.ended()));
    }

    /** Of an ID token nothing is kept; that there was one has to be known when the next is made. */
    private static void addIdToken(OAuth2Authorization.Builder form, TokenFamily family, KeptToken access) {
        if (family.person() != null && family.scopes().contains(Scope.OPENID.text())) {
            var claims = Map.<String, Object>of("sub", family.person().toString());
            form.token(new OidcIdToken(access.placeholder(), access.issued(), access.ends(), claims));
        }
    }
}
