package io.sillage.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The codes of an authenticator app (RFC 6238): HMAC-SHA-1 of the number of half minutes since 1970, cut to six digits as
 * RFC 4226 §5.3 says. Every app knows these and no others for certain.
 */
final class Totp {

    static final int DIGITS = 6;
    static final int STEP_SECONDS = 30;

    /** How many steps the clock of a phone may be off, each way. */
    static final int DRIFT_STEPS = 1;

    private Totp() {}

    /** The step that has this code, of the present one and those beside it. */
    static OptionalLong stepOf(byte[] key, String code, Instant now) {
        long present = stepAt(now);
        var given = code.getBytes(StandardCharsets.UTF_8);
        for (long step = present - DRIFT_STEPS; step <= present + DRIFT_STEPS; step++) {
            if (MessageDigest.isEqual(given, code(key, step, DIGITS).getBytes(StandardCharsets.UTF_8))) {
                return OptionalLong.of(step);
            }
        }
        return OptionalLong.empty();
    }

    static long stepAt(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String code(byte[] key, long step, int digits) {
        var hash = hmac(key, ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        int offset = hash[hash.length - 1] & 0xf;
        long number = ByteBuffer.wrap(hash).getInt(offset) & 0x7fff_ffffL;
        return ("%0" + digits + "d").formatted(number % (long) Math.pow(10, digits));
    }

    private static byte[] hmac(byte[] key, byte[] text) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            return mac.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HMAC-SHA-1", e);
        }
    }
}
