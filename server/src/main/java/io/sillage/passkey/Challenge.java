package io.sillage.passkey;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** What an authenticator has to sign: random, once, within five minutes. Each realm keeps it with the session it is for. */
public record Challenge(String text, Instant endsAt) {

    public static final Duration LASTS = Duration.ofMinutes(5);

    private static final int BYTES = 32;

    /** A new one, whose text is base64url. */
    public static Challenge random(SecureRandom random, Instant now) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new Challenge(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), now.plus(LASTS));
    }

    /** @throws PasskeyRefused when it has ended */
    public byte[] bytesAt(Instant now) {
        if (!now.isBefore(endsAt)) {
            throw new PasskeyRefused();
        }
        return Base64.getUrlDecoder().decode(text);
    }
}
