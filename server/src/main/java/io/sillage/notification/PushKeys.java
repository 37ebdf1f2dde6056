package io.sillage.notification;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The key by which push services know us: browsers subscribe for it alone, and each call is signed with it (RFC 8292). Read,
 * or made, when it is first asked for. Any thread may ask.
 */
@Component
class PushKeys {

    static final Duration SIGNED_FOR = Duration.ofHours(12);

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final String HEAD =
            BASE64.encodeToString("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(StandardCharsets.UTF_8));

    private final PushSettings settings;
    private final PublicAddress address;
    private final JsonMapper json;
    private final Clock clock;
    private @Nullable KeyPair pair;

    PushKeys(PushSettings settings, PublicAddress address, JsonMapper json, Clock clock) {
        this.settings = settings;
        this.address = address;
        this.json = json;
        this.clock = clock;
    }

    /** The claims of a token: for which push service, until when in seconds, and where to find us. */
    record Claims(String aud, long exp, String sub) {}

    /** The public key as browsers take it: its point, in base64url. */
    String open() {
        return BASE64.encodeToString(P256.point((ECPublicKey) pair().getPublic()));
    }

    /** What a call to this endpoint carries as its authorization. */
    String authorization(URI endpoint) {
        var audience = endpoint.getScheme() + "://" + endpoint.getRawAuthority();
        var claims = new Claims(audience, clock.instant().plus(SIGNED_FOR).getEpochSecond(), address.origin());
        var said = HEAD + "." + BASE64.encodeToString(json.writeValueAsBytes(claims));
        return "vapid t=" + said + "." + BASE64.encodeToString(sign(said)) + ", k=" + open();
    }

    private byte[] sign(String text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
            signature.initSign(pair().getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with P-256", e);
        }
    }

    private synchronized KeyPair pair() {
        if (pair == null) {
            pair = PushKeyFile.readOrMake(settings.key());
        }
        return pair;
    }
}
