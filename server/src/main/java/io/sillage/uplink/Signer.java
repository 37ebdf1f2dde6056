package io.sillage.uplink;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key with the certificate that vouches for it. */
record Signer(PrivateKey key, X509Certificate certificate) {

    @Override
    public String toString() {
        return "Signer of " + certificate.getSubjectX500Principal();
    }
}
