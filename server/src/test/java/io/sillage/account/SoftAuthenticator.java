package io.sillage.account;

import io.sillage.passkey.Made;
import io.sillage.passkey.Used;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** For tests: an authenticator of WebAuthn with one passkey, which does as it is told, right or wrong. */
public final class SoftAuthenticator {

    private static final int USER_PRESENT = 1;
    private static final int USER_VERIFIED = 4;
    private static final int KEY_INCLUDED = 64;

    private final KeyPair keys = keys();
    private final byte[] credential = new byte[16];
    private final byte[] userHandle;
    private String host = "localhost";
    private String origin = "http://localhost:8080";
    private boolean verifying = true;
    private int counter = 1;

    public SoftAuthenticator(byte[] userHandle) {
        this.userHandle = userHandle;
        new SecureRandom().nextBytes(credential);
    }

    /** From now on as a page of that origin would have it, for that host. */
    public SoftAuthenticator at(String anotherOrigin, String anotherHost) {
        origin = anotherOrigin;
        host = anotherHost;
        return this;
    }

    /** From now on without asking for finger, face or PIN. */
    public SoftAuthenticator withoutVerifying() {
        verifying = false;
        return this;
    }

    /** From now on with that count. */
    public SoftAuthenticator counting(int from) {
        counter = from;
        return this;
    }

    public Made make(String challenge) {
        var key = (ECPublicKey) keys.getPublic();
        var data = join(
                data(KEY_INCLUDED),
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) credential.length).array(),
                credential,
                hex("a5010203262001215820"),
                coordinate(key.getW().getAffineX().toByteArray()),
                hex("225820"),
                coordinate(key.getW().getAffineY().toByteArray()));
        var attestation = join(
                hex("a363666d74646e6f6e656761747453746d74a0686175746844617461"),
                new byte[] {0x58, (byte) data.length},
                data);
        return new Made(attestation, clientData("webauthn.create", challenge));
    }

    public Used use(String challenge) {
        var data = data(0);
        var client = clientData("webauthn.get", challenge);
        return new Used(credential, userHandle, data, client, signed(join(data, sha256(client))));
    }

    private byte[] data(int flags) {
        int all = flags | USER_PRESENT | (verifying ? USER_VERIFIED : 0);
        return join(
                sha256(host.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) all},
                ByteBuffer.allocate(4).putInt(counter++).array());
    }

    private byte[] clientData(String type, String challenge) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] signed(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    /** Thirty-two bytes, whatever sign and leading zeros the number had. */
    private static byte[] coordinate(byte[] number) {
        var bytes = new byte[32];
        int length = Math.min(number.length, 32);
        System.arraycopy(number, number.length - length, bytes, 32 - length, length);
        return bytes;
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** As browsers write bytes. */
    public static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
