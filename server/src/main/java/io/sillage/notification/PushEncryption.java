package io.sillage.notification;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Seals what is pushed so that the browser alone can read it, and the push service between us cannot (RFC 8291, RFC 8188). */
final class PushEncryption {

    /** RFC 8291 section 4: a push service takes 4096 bytes, header and tag among them. */
    static final int MOST_PLAIN_BYTES = 3993;

    private static final int RECORD_BYTES = 4096;
    private static final int SALT_BYTES = 16;
    private static final int TAG_BITS = 128;
    private static final byte LAST_RECORD = 2;

    private static final SecureRandom RANDOM = new SecureRandom();

    private PushEncryption() {}

    /** One record in aes128gcm, under a key that is used for it alone. */
    static byte[] seal(byte[] plain, BrowserKeys browser) throws GeneralSecurityException {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return seal(plain, browser, P256.newPair(), salt);
    }

    static byte[] seal(byte[] plain, BrowserKeys browser, KeyPair own, byte[] salt) throws GeneralSecurityException {
        if (plain.length > MOST_PLAIN_BYTES) {
            throw new IllegalArgumentException(plain.length + " bytes; at most " + MOST_PLAIN_BYTES);
        }
        var ownPoint = P256.point((ECPublicKey) own.getPublic());
        var shared = KeyAgreement.getInstance("ECDH");
        shared.init(own.getPrivate());
        shared.doPhase(P256.key(browser.point()), true);
        var material =
                derive(browser.secret(), shared.generateSecret(), info("WebPush: info", browser.point(), ownPoint), 32);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        var key = derive(salt, material, info("Content-Encoding: aes128gcm"), 16);
        var nonce = derive(salt, material, info("Content-Encoding: nonce"), 12);
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        var sealed = cipher.doFinal(ByteBuffer.allocate(plain.length + 1)
                .put(plain)
                .put(LAST_RECORD)
                .array());
        return ByteBuffer.allocate(SALT_BYTES + 5 + ownPoint.length + sealed.length)
                .put(salt)
                .putInt(RECORD_BYTES)
                .put((byte) ownPoint.length)
                .put(ownPoint)
                .put(sealed)
                .array();
    }

    private static byte[] derive(byte[] salt, byte[] material, byte[] info, int bytes) throws GeneralSecurityException {
        var steps = HKDFParameterSpec.ofExtract().addIKM(material).addSalt(salt).thenExpand(info, bytes);
        return KDF.getInstance("HKDF-SHA256").deriveData(steps);
    }

    /** A label, a zero, and what belongs to it. */
    private static byte[] info(String label, byte[]... more) {
        var info = ByteBuffer.allocate(label.length() + 1 + more.length * P256.POINT_BYTES);
        info.put(label.getBytes(StandardCharsets.US_ASCII)).put((byte) 0);
        for (var part : more) {
            info.put(part);
        }
        return info.array();
    }
}
