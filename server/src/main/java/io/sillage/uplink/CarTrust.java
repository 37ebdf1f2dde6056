package io.sillage.uplink;

import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Which client certificates a port takes: ours, for clients, no authority, and in their time, or for up to a grace
 * after it. Whether one is revoked, and whose it is, the device register says later. Runs on the event loops.
 */
final class CarTrust extends X509ExtendedTrustManager {

    private static final String CLIENT_AUTH = "1.3.6.1.5.5.7.3.2";

    private final X509Certificate issuing;
    private final Clock clock;
    private final Duration grace;

    CarTrust(X509Certificate issuing, Clock clock, Duration grace) {
        this.issuing = issuing;
        this.clock = clock;
        this.grace = grace;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        var leaf = chain[0];
        if (leaf.getBasicConstraints() >= 0) {
            throw new CertificateException("an authority's certificate names no car");
        }
        var usages = leaf.getExtendedKeyUsage();
        if (usages == null || !usages.contains(CLIENT_AUTH)) {
            throw new CertificateException("not a certificate for clients");
        }
        try {
            CertPathValidator.getInstance("PKIX")
                    .validate(
                            CertificateFactory.getInstance("X.509").generateCertPath(List.of(leaf)),
                            parameters(momentFor(leaf)));
        } catch (GeneralSecurityException e) {
            throw new CertificateException("not a certificate of ours in its time", e);
        }
    }

    private PKIXParameters parameters(Instant moment) throws GeneralSecurityException {
        var parameters = new PKIXParameters(Set.of(new TrustAnchor(issuing, null)));
        parameters.setRevocationEnabled(false);
        parameters.setDate(Date.from(moment));
        return parameters;
    }

    private Instant momentFor(X509Certificate leaf) {
        var now = clock.instant();
        var end = leaf.getNotAfter().toInstant();
        boolean forgiven = now.isAfter(end) && now.isBefore(end.plus(grace));
        return forgiven ? end : now;
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkClientTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType) throws CertificateException {
        throw new CertificateException("this port calls no servers");
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
            throws CertificateException {
        checkServerTrusted(chain, authType);
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[] {issuing};
    }
}
