package io.sillage.oauth;

import io.sillage.kernel.Digest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Secrets of applications: 256 random bits each, of which we keep a digest. So many bits need no slow hash. */
final class ClientSecrets implements PasswordEncoder {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int NAME_BYTES = 12;

    static String random() {
        return text(SECRET_BYTES);
    }

    static String randomName() {
        return text(NAME_BYTES);
    }

    static String digest(String secret) {
        return HexFormat.of().formatHex(Digest.of(secret));
    }

    @Override
    public String encode(@Nullable CharSequence secret) {
        return digest(String.valueOf(secret));
    }

    @Override
    public boolean matches(@Nullable CharSequence secret, @Nullable String digest) {
        return secret != null
                && digest != null
                && MessageDigest.isEqual(
                        encode(secret).getBytes(StandardCharsets.US_ASCII), digest.getBytes(StandardCharsets.US_ASCII));
    }

    private static String text(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
