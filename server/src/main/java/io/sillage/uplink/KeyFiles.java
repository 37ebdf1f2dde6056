package io.sillage.uplink;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The link's keys and certificates as PEM files in one folder: only the account that runs the server may read a key. */
final class KeyFiles {

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private final Path folder;

    KeyFiles(Path folder) {
        this.folder = folder;
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    Signer read(String name) {
        return new Signer(readKey(name), readCertificate(name));
    }

    void write(String name, Signer signer) {
        write(folder.resolve(name + ".key"), pem("PRIVATE KEY", signer.key().getEncoded()), "rw-------");
        write(folder.resolve(name + ".pem"), pem(signer.certificate()), "rw-r--r--");
    }

    X509Certificate readCertificate(String name) {
        try {
            var bytes = Files.readAllBytes(folder.resolve(name + ".pem"));
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + ".pem is not a certificate", e);
        }
    }

    /** Writes a file whole or not at all, and leaves it alone when it is so already. */
    static void publish(Path file, X509Certificate certificate) {
        write(file, pem(certificate), "rw-r--r--");
    }

    private PrivateKey readKey(String name) {
        try {
            var text = Files.readString(folder.resolve(name + ".key"));
            var body = text.lines().filter(line -> !line.startsWith("-----")).reduce("", String::concat);
            return KeyFactory.getInstance("EC")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(name + ".key is not an EC key", e);
        }
    }

    private static String pem(X509Certificate certificate) {
        try {
            return pem("CERTIFICATE", certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pem(String label, byte[] der) {
        return "-----BEGIN " + label + "-----\n" + LINES.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    private static void write(Path file, String text, String permissions) {
        try {
            if (Files.exists(file) && Files.readString(file).equals(text)) {
                return;
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            var part = file.resolveSibling(file.getFileName() + ".part");
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(part, text.getBytes(StandardCharsets.US_ASCII));
            Files.setPosixFilePermissions(part, PosixFilePermissions.fromString(permissions));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
