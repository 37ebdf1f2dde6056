package io.sillage.passkey;

import io.sillage.kernel.RandomKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** What an authenticator has to sign: random, once, within five minutes. Each realm keeps it with the session it is for. */
public record Challenge(String text, Instant endsAt) {

    public static final Duration LASTS = Duration.ofMinutes(5);

    /** A new one, whose text is base64url. */
    public static Challenge random(Instant now) {
        return new Challenge(RandomKey.make(), now.plus(LASTS));
    }

    /** @throws PasskeyRefused when it has ended */
    public byte[] bytesAt(Instant now) {
        if (!now.isBefore(endsAt)) {
            throw new PasskeyRefused();
        }
        return Base64.getUrlDecoder().decode(text);
    }
}
