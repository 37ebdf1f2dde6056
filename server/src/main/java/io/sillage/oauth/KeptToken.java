package io.sillage.oauth;

import io.sillage.kernel.Digest;
import java.time.Instant;
import java.util.HexFormat;

/** What is kept of a token: a digest, from when to when it is good, and whether it was ended before. */
record KeptToken(byte[] digest, Instant issued, Instant ends, boolean ended) {

    private static final String STANDS_FOR = "sha256:";

    /** @param value the token, or what stands for it */
    static KeptToken of(String value, Instant issued, Instant ends, boolean ended) {
        return new KeptToken(digest(value), issued, ends, ended);
    }

    /** What stands for a token whose text is not known any more. No token of ours looks like it. */
    String placeholder() {
        return STANDS_FOR + HexFormat.of().formatHex(digest);
    }

    boolean isGoodAt(Instant instant) {
        return !ended && instant.isBefore(ends);
    }

    private static byte[] digest(String value) {
        return value.startsWith(STANDS_FOR)
                ? HexFormat.of().parseHex(value.substring(STANDS_FOR.length()))
                : Digest.of(value);
    }
}
