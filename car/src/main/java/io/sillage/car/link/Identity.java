package io.sillage.car.link;

import io.sillage.car.buffer.DurableFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;

/**
 * Who a car's unit is on the vehicle link: its private key, and the certificate whose common name is its device id, with
 * the issuers after it.
 */
public record Identity(PrivateKey key, List<X509Certificate> chain) {

    private static final String KEY_FILE = "key.pem";
    private static final String CHAIN_FILE = "certificate.pem";

    public Identity {
        chain = List.copyOf(chain);
    }

    /** Whether a folder holds an identity. */
    public static boolean isIn(Path folder) {
        return Files.exists(folder.resolve(KEY_FILE)) && Files.exists(folder.resolve(CHAIN_FILE));
    }

    public static Identity load(Path folder) throws IOException {
        try {
            return new Identity(
                    Pem.privateKey(Files.readString(folder.resolve(KEY_FILE))),
                    Pem.certificates(Files.readString(folder.resolve(CHAIN_FILE))));
        } catch (GeneralSecurityException e) {
            throw new IOException("the identity in " + folder + " cannot be read", e);
        }
    }

    /** Keeps it in a folder, in files that only their owner can read. The certificate goes last. */
    public void save(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.deleteIfExists(folder.resolve(CHAIN_FILE));
        DurableFiles.write(folder.resolve(KEY_FILE), Pem.write(key).getBytes(StandardCharsets.US_ASCII));
        DurableFiles.write(folder.resolve(CHAIN_FILE), Pem.write(chain).getBytes(StandardCharsets.US_ASCII));
    }

    /** The device id: the common name of the certificate. */
    public UUID device() {
        var name = chain.getFirst().getSubjectX500Principal().getName();
        try {
            for (var part : new LdapName(name).getRdns()) {
                if (part.getType().equalsIgnoreCase("CN")) {
                    return UUID.fromString(part.getValue().toString());
                }
            }
        } catch (InvalidNameException | IllegalArgumentException e) {
            throw new IllegalStateException("the certificate's subject is " + name + "; expected CN=<device id>", e);
        }
        throw new IllegalStateException("the certificate's subject is " + name + "; expected CN=<device id>");
    }

    public Instant expires() {
        return chain.getFirst().getNotAfter().toInstant();
    }
}
