package io.sillage.car.link;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.KeyManager;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;

/** Which servers a car believes: those with a certificate under one of these authorities. */
public final class Trust {

    private static final char[] NO_PASSWORD = new char[0];

    private final List<X509Certificate> authorities;

    private Trust(List<X509Certificate> authorities) {
        this.authorities = authorities;
    }

    /** Reads the authorities from a PEM file. */
    public static Trust in(Path file) throws IOException {
        try {
            var authorities = Pem.certificates(Files.readString(file));
            if (authorities.isEmpty()) {
                throw new IOException(file + " holds no certificate; expected those of the authority, in PEM");
            }
            return new Trust(authorities);
        } catch (GeneralSecurityException e) {
            throw new IOException(file + " cannot be read; expected certificates in PEM", e);
        }
    }

    TrustManagerFactory trustManagers() throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        for (int i = 0; i < authorities.size(); i++) {
            store.setCertificateEntry("ca" + i, authorities.get(i));
        }
        var factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        factory.init(store);
        return factory;
    }

    static KeyManagerFactory keyManagers(Identity identity) throws GeneralSecurityException, IOException {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("car", identity.key(), NO_PASSWORD, identity.chain().toArray(X509Certificate[]::new));
        var factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(store, NO_PASSWORD);
        return factory;
    }

    /** TLS with these authorities, and with a car's own certificate where there is one. */
    public SSLContext tls(@Nullable Identity identity) throws IOException {
        try {
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(
                    identity == null ? null : new KeyManager[] {new OneIdentity(identity)},
                    trustManagers().getTrustManagers(),
                    null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException("TLS cannot be set up", e);
        }
    }
}
