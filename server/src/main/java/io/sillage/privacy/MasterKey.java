package io.sillage.privacy;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The one key that wraps all others. It is never in the database; a hash of it is, to tell a wrong one at once. */
final class MasterKey {

    private final SecretKey key;
    private final byte[] fingerprint;

    MasterKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, "AES");
        this.fingerprint = fingerprint(bytes);
    }

    SecretKey key() {
        return key;
    }

    /** A key for one purpose, of which the others tell nothing (HKDF, RFC 5869). */
    SecretKey derived(String purpose) {
        var salted = HKDFParameterSpec.ofExtract().addIKM(key);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey("AES", salted.thenExpand(purpose.getBytes(StandardCharsets.US_ASCII), 32));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first key a database meets is its key; with any other this refuses, before something is sealed with it. */
    void requireTheOneOf(JdbcClient jdbc) {
        jdbc.sql("insert into privacy.master_key (fingerprint) values (?) on conflict do nothing")
                .param(fingerprint)
                .update();
        var known = jdbc.sql("select fingerprint from privacy.master_key")
                .query(byte[].class)
                .single();
        if (!MessageDigest.isEqual(known, fingerprint)) {
            throw new IllegalStateException("this database was sealed with another master key: bring the file "
                    + "keys/master.key of its data folder along, or set SILLAGE_MASTER_KEY");
        }
    }

    private static byte[] fingerprint(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
            return Arrays.copyOf(mac.doFinal("sillage master key".getBytes(StandardCharsets.US_ASCII)), 16);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
