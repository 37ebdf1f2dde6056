package io.sillage.oauth;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2RefreshToken;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes refresh tokens: the family's id, which nobody else is told, and 256 random bits. So one that is known no more
 * still tells whose it was.
 */
final class RefreshTokens implements OAuth2TokenGenerator<OAuth2RefreshToken> {

    private static final int ID_BYTES = 16;
    private static final int RANDOM_BYTES = 32;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    RefreshTokens(Clock clock) {
        this.clock = clock;
    }

    @Override
    public @Nullable OAuth2RefreshToken generate(OAuth2TokenContext context) {
        var family = context.getAuthorization();
        if (!OAuth2TokenType.REFRESH_TOKEN.equals(context.getTokenType()) || family == null) {
            return null;
        }
        var now = clock.instant();
        return new OAuth2RefreshToken(
                text(UUID.fromString(family.getId())), now, now.plus(RegisteredApplications.REFRESH_LASTS));
    }

    /** Of which family a token is, if it is one of ours. */
    static Optional<UUID> familyOf(String token) {
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length != ID_BYTES + RANDOM_BYTES) {
                return Optional.empty();
            }
            var id = ByteBuffer.wrap(bytes);
            return Optional.of(new UUID(id.getLong(), id.getLong()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String text(UUID family) {
        var bytes = new byte[ID_BYTES + RANDOM_BYTES];
        random.nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(family.getMostSignificantBits()).putLong(family.getLeastSignificantBits());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
