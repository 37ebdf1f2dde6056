package io.sillage.oauth;

import io.sillage.kernel.AccountId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * All tokens that come from one agreement at one time, as they are kept: the latest of each kind, by digest.
 *
 * @param person for whom the application speaks; null when it speaks for nobody
 * @param request what was asked for when it began; null when it speaks for nobody
 * @param scopes what was agreed to
 * @param version counts its changes, so that of two at once one is refused; null before the first
 */
record TokenFamily(
        UUID id,
        UUID application,
        @Nullable AccountId person,
        @Nullable CodeRequest request,
        Set<String> scopes,
        Map<TokenKind, KeptToken> tokens,
        @Nullable Integer version) {

    Optional<KeptToken> token(TokenKind kind) {
        return Optional.ofNullable(tokens.get(kind));
    }

    boolean hasGood(TokenKind kind, Instant now) {
        return token(kind).filter(token -> token.isGoodAt(now)).isPresent();
    }
}
