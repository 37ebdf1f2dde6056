package io.sillage.headunit;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWK;
import io.sillage.kernel.Digest;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.DPoPProofContext;
import org.springframework.security.oauth2.jwt.DPoPProofJwtDecoderFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.stereotype.Component;

/** Checks proofs of keys (RFC 9449 section 4.3): signed by the key that they name, for this request, just now, and once. */
@Component
class KeyProofs {

    static final Duration GOOD_FOR = Duration.ofMinutes(1);

    private static final int LONGEST = 4_096;
    private static final int LONGEST_ID = 100;

    private final DPoPProofJwtDecoderFactory decoders = new DPoPProofJwtDecoderFactory();
    private final SeenOnce seen = new SeenOnce();
    private final Clock clock;

    KeyProofs(Clock clock) {
        this.clock = clock;
        decoders.setJwtValidatorFactory(context -> signed -> OAuth2TokenValidatorResult.success());
    }

    /** The thumbprint of the key that a request was signed with; nothing when the proof is not good for it. */
    Optional<String> thumbprint(KeyProof proof) {
        return check(proof, null);
    }

    /** The same for a request that bears a token, of which the proof has to speak too. */
    Optional<String> thumbprint(KeyProof proof, String token) {
        return check(proof, token);
    }

    private Optional<String> check(KeyProof proof, @Nullable String token) {
        return decode(proof).filter(signed -> isFor(signed, proof, token)).flatMap(this::unseenThumbprint);
    }

    private Optional<Jwt> decode(KeyProof proof) {
        if (proof.text().isEmpty() || proof.text().length() > LONGEST) {
            return Optional.empty();
        }
        var context = DPoPProofContext.withDPoPProof(proof.text())
                .method(proof.method())
                .targetUri(proof.addresses().iterator().next())
                .build();
        try {
            return Optional.of(decoders.createDecoder(context).decode(proof.text()));
        } catch (JwtException | IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private boolean isFor(Jwt signed, KeyProof proof, @Nullable String token) {
        var issued = signed.getIssuedAt();
        return proof.method().equals(signed.getClaimAsString("htm"))
                && proof.addresses().contains(String.valueOf(signed.getClaimAsString("htu")))
                && issued != null
                && isNow(issued)
                && (token == null || hash(token).equals(signed.getClaimAsString("ath")));
    }

    private boolean isNow(Instant issued) {
        var now = clock.instant();
        return !issued.isBefore(now.minus(GOOD_FOR)) && !issued.isAfter(now.plus(GOOD_FOR));
    }

    private Optional<String> unseenThumbprint(Jwt signed) {
        var id = signed.getId();
        if (id == null
                || id.isEmpty()
                || id.length() > LONGEST_ID
                || !(signed.getHeaders().get("jwk") instanceof Map<?, ?> key)) {
            return Optional.empty();
        }
        return thumbprint(key).filter(thumbprint -> seen.first(thumbprint + " " + id, clock.instant()));
    }

    @SuppressWarnings("unchecked")
    private static Optional<String> thumbprint(Map<?, ?> key) {
        try {
            return Optional.of(
                    JWK.parse((Map<String, Object>) key).computeThumbprint().toString());
        } catch (ParseException | JOSEException notOne) {
            return Optional.empty();
        }
    }

    private static String hash(String token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Digest.of(token));
    }
}
