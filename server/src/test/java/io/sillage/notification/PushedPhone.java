package io.sillage.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** For tests: a browser that has subscribed, and reads what is pushed to it as RFC 8291 says, with HMAC alone. */
public final class PushedPhone {

    private final KeyPair pair = P256.newPair();
    private final byte[] secret = new byte[BrowserKeys.SECRET_BYTES];

    public PushedPhone() {
        new SecureRandom().nextBytes(secret);
    }

    BrowserKeys keys() {
        return new BrowserKeys(P256.point((ECPublicKey) pair.getPublic()), secret);
    }

    /** Its public key as it hands it out, in base64url. */
    public String key() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys().point());
    }

    public String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** @throws IllegalStateException when it was not sealed for this browser */
    public String read(byte[] body) {
        try {
            var from = ByteBuffer.wrap(body);
            var salt = take(from, 16);
            from.getInt();
            var point = take(from, from.get());
            var shared = KeyAgreement.getInstance("ECDH");
            shared.init(pair.getPrivate());
            shared.doPhase(P256.key(point), true);
            var info = joined(text("WebPush: info\0"), keys().point(), point);
            var material = hmac(hmac(secret, shared.generateSecret()), joined(info, new byte[] {1}));
            var pseudo = hmac(salt, material);
            var key = Arrays.copyOf(hmac(pseudo, text("Content-Encoding: aes128gcm\0\1")), 16);
            var nonce = Arrays.copyOf(hmac(pseudo, text("Content-Encoding: nonce\0\1")), 12);
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
            var plain = cipher.doFinal(take(from, from.remaining()));
            int end = plain.length - 1;
            while (plain[end] == 0) {
                end--;
            }
            if (plain[end] != 2) {
                throw new GeneralSecurityException("not the last record");
            }
            return new String(plain, 0, end, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("not for this browser", e);
        }
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private static byte[] take(ByteBuffer from, int count) {
        var part = new byte[count];
        from.get(part);
        return part;
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[]... parts) {
        var all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(part -> part.length).sum());
        for (var part : parts) {
            all.put(part);
        }
        return all.array();
    }
}
