package io.sillage.stories;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An authenticator app on Claire's phone, made from the standard alone (RFC 6238, RFC 4648): it knows what the page shows. */
final class StoryAuthenticator {

    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final byte[] key;
    private long shown;

    /** Takes the key as it is typed off the page. */
    StoryAuthenticator(String typed) {
        key = bytes(typed.replaceAll("\\s", ""));
    }

    /** A code that was not shown before; at most one step early, as a clock that is a little fast would have it. */
    String nextCode() {
        shown = Math.max(shown + 1, Instant.now().getEpochSecond() / 30);
        var hash = hmac(ByteBuffer.allocate(8).putLong(shown).array());
        int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & Integer.MAX_VALUE;
        return "%06d".formatted(number % 1_000_000);
    }

    private byte[] hmac(byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(String text) {
        var bytes = ByteBuffer.allocate(text.length() * 5 / 8);
        long bits = 0;
        for (int i = 0; i < text.length(); i++) {
            bits = bits << 5 | BASE_32.indexOf(text.charAt(i));
            if (i % 8 == 7) {
                bytes.put(ByteBuffer.allocate(8).putLong(bits).array(), 3, 5);
                bits = 0;
            }
        }
        return bytes.array();
    }
}
