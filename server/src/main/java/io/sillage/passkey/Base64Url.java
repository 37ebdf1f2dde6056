package io.sillage.passkey;

import java.util.Base64;

/** Bytes as browsers write them: base64url without padding (RFC 4648 §5). What is none is no bytes at all. */
public final class Base64Url {

    private Base64Url() {}

    public static String of(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    public static byte[] parse(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
