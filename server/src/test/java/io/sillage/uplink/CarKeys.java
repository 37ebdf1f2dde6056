package io.sillage.uplink;

import io.sillage.kernel.VehicleId;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.UUID;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.jspecify.annotations.Nullable;

/** What a car holds: its key, its certificate, and the authority it trusts. */
record CarKeys(VehicleId car, KeyPair keys, X509Certificate certificate, X509Certificate trusted) {

    private static final char[] NO_PASSWORD = new char[0];

    UUID device() {
        return UUID.fromString(certificate.getSubjectX500Principal().getName().replace("CN=", ""));
    }

    String topic(CarTopic topic) {
        return topic.of(device());
    }

    RawCar dial(int port, boolean five) {
        return dial(context(trusted, new Signer(keys.getPrivate(), certificate)), port, five);
    }

    static RawCar dial(SSLContext context, int port, boolean five) {
        try {
            return new RawCar((SSLSocket) context.getSocketFactory().createSocket("localhost", port), five);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static SSLContext context(X509Certificate trusted, @Nullable Signer own) {
        try {
            var store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            store.setCertificateEntry("trusted", trusted);
            var trust = TrustManagerFactory.getInstance("PKIX");
            trust.init(store);
            var keys = KeyManagerFactory.getInstance("PKIX");
            var ownStore = KeyStore.getInstance(KeyStore.getDefaultType());
            ownStore.load(null, null);
            if (own != null) {
                ownStore.setKeyEntry(
                        "own", own.key(), NO_PASSWORD, new java.security.cert.Certificate[] {own.certificate()});
            }
            keys.init(ownStore, NO_PASSWORD);
            var context = SSLContext.getInstance("TLSv1.3");
            context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] request(KeyPair keys, String name) {
        try {
            var subject = name.isEmpty() ? new X500Principal("") : new X500Principal("CN=" + name);
            return new JcaPKCS10CertificationRequestBuilder(subject, keys.getPublic())
                    .build(new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))
                    .getEncoded();
        } catch (IOException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    static String basic(String token) {
        return "Basic " + Base64.getEncoder().encodeToString(("bootstrap:" + token).getBytes());
    }
}
