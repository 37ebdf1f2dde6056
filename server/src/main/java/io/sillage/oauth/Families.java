package io.sillage.oauth;

import io.sillage.kernel.Digest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.server.authorization.OAuth2Authorization;
import org.springframework.security.oauth2.server.authorization.OAuth2AuthorizationService;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.authentication.OAuth2AuthorizationCodeRequestAuthenticationException;
import org.springframework.stereotype.Component;

/**
 * The token families as Spring's authorization server asks for them. Tokens are kept as digests; what is given back holds
 * the text of the one that was presented, and something that stands for each other. By our clock, and of many changes at
 * once one wins.
 */
@Component
class Families implements OAuth2AuthorizationService {

    private final FamilyTable table;
    private final FamilyForm form;
    private final Reuse reuse;
    private final Clock clock;

    Families(FamilyTable table, FamilyForm form, Reuse reuse, Clock clock) {
        this.table = table;
        this.form = form;
        this.reuse = reuse;
        this.clock = clock;
    }

    @Override
    public void save(OAuth2Authorization authorization) {
        var family = form.family(authorization, clock.instant());
        if (family.version() == null) {
            table.add(family, clock.instant());
        } else if (!table.replace(family, family.version())) {
            // somebody else was first with the same code or refresh token
            throw new OAuth2AuthorizationCodeRequestAuthenticationException(
                    new OAuth2Error(OAuth2ErrorCodes.INVALID_GRANT), null);
        }
    }

    @Override
    public void remove(OAuth2Authorization authorization) {
        table.remove(UUID.fromString(authorization.getId()));
    }

    @Override
    public @Nullable OAuth2Authorization findById(String id) {
        return table.find(UUID.fromString(id))
                .flatMap(family -> form.authorization(family, null, ""))
                .orElse(null);
    }

    /** With no type it is a token of the application's, which it gives back. */
    @Override
    public @Nullable OAuth2Authorization findByToken(String token, @Nullable OAuth2TokenType type) {
        var found = type == null
                ? find(token, TokenKind.REFRESH).or(() -> find(token, TokenKind.ACCESS))
                : kind(type).flatMap(kind -> find(token, kind));
        return found.orElse(null);
    }

    private Optional<OAuth2Authorization> find(String token, TokenKind kind) {
        var family = table.find(kind, Digest.of(token));
        if (kind == TokenKind.REFRESH && family.isEmpty()) {
            RefreshTokens.familyOf(token).ifPresent(reuse::met);
        }
        return family.filter(found -> isOfUse(found, kind)).flatMap(found -> form.authorization(found, kind, token));
    }

    /** What has ended is not there; but a code that was used is found, so that its second use ends what the first gave. */
    private boolean isOfUse(TokenFamily family, TokenKind kind) {
        return family.token(kind)
                .filter(token -> token.isGoodAt(clock.instant()) || (kind == TokenKind.CODE && token.ended()))
                .isPresent();
    }

    private static Optional<TokenKind> kind(OAuth2TokenType type) {
        return switch (type.getValue()) {
            case OAuth2ParameterNames.STATE -> Optional.of(TokenKind.STATE);
            case OAuth2ParameterNames.CODE -> Optional.of(TokenKind.CODE);
            case OAuth2ParameterNames.ACCESS_TOKEN -> Optional.of(TokenKind.ACCESS);
            case OAuth2ParameterNames.REFRESH_TOKEN -> Optional.of(TokenKind.REFRESH);
            default -> Optional.empty();
        };
    }
}
