package io.sillage.oauth;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The keys that sign ID tokens, newest first: a new one each quarter, and the one before for as long as something that it
 * signed may be read. Read when they are first asked for. Any thread may ask.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    static final Duration SIGNS_FOR = Duration.ofDays(90);
    static final Duration READ_FOR = SIGNS_FOR.plusDays(1);

    private final SigningKeyFile file;
    private final Clock clock;
    private @Nullable List<JWK> kept;

    SigningKeys(OauthSettings settings, Clock clock) {
        this.file = new SigningKeyFile(settings.signingKeys());
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context) {
        return selector.select(new JWKSet(keys()));
    }

    private synchronized List<JWK> keys() {
        var now = clock.instant();
        var keys = kept == null ? file.read() : kept;
        if (keys.isEmpty() || !now.isBefore(issued(keys.getFirst()).plus(SIGNS_FOR))) {
            keys = Stream.concat(Stream.of(key(now)), keys.stream())
                    .filter(key -> isRead(key, now))
                    .toList();
            file.write(keys);
        }
        kept = keys;
        return keys.stream().filter(key -> isRead(key, now)).toList();
    }

    private static boolean isRead(JWK key, Instant now) {
        return now.isBefore(issued(key).plus(READ_FOR));
    }

    private static Instant issued(JWK key) {
        return key.getIssueTime().toInstant();
    }

    private static JWK key(Instant now) {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyID(UUID.randomUUID().toString())
                    .issueTime(Date.from(now))
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }
}
