package io.sillage.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/** Keys that say nothing by themselves: random bits as base64url, for addresses, cookies and letters. */
public final class RandomKey {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    private RandomKey() {}

    /** A new key of 256 bits, which nobody guesses. */
    public static String make() {
        return make(BYTES);
    }

    /** A new key of as many bytes. */
    public static String make(int bytes) {
        var key = new byte[bytes];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }
}
