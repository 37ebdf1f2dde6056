package io.sillage.oauth;

import io.sillage.kernel.Digest;
import io.sillage.kernel.RandomKey;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Secrets of applications: 256 random bits each, of which we keep a digest. So many bits need no slow hash. */
final class ClientSecrets implements PasswordEncoder {

    private static final int NAME_BYTES = 12;

    static String random() {
        return RandomKey.make();
    }

    static String randomName() {
        return RandomKey.make(NAME_BYTES);
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
}
