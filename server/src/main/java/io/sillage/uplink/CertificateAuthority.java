package io.sillage.uplink;

import java.nio.file.Path;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * Our own certificate authority for cars and for the ports they call: a root, whose key is needed only to make an
 * issuing authority and is moved away after the first start, and the issuing authority that works online.
 */
final class CertificateAuthority {

    private static final Duration ROOT = Duration.ofDays(365 * 30);
    private static final Duration ISSUING = Duration.ofDays(365 * 10);
    private static final Duration DEVICE = Duration.ofDays(365);
    private static final Duration SERVER = Duration.ofDays(90);

    private final Clock clock;
    private final X509Certificate root;
    private final Signer issuing;

    private CertificateAuthority(Clock clock, X509Certificate root, Signer issuing) {
        this.clock = clock;
        this.root = root;
        this.issuing = issuing;
    }

    /** Opens the authority kept in a data folder, making it first where there is none. */
    static CertificateAuthority open(Path data, KeyFiles files, Clock clock) {
        if (!files.has("car-issuing.key")) {
            if (!files.has("car-root.key")) {
                files.write("car-root", CertificateForms.root("Sillage car root", fromToday(clock, ROOT)));
            }
            var issuing =
                    CertificateForms.issuing("Sillage car issuing", fromToday(clock, ISSUING), files.read("car-root"));
            files.write("car-issuing", issuing);
        }
        var authority = new CertificateAuthority(clock, files.readCertificate("car-root"), files.read("car-issuing"));
        KeyFiles.publish(data.resolve("car-ca.pem"), authority.root);
        return authority;
    }

    X509Certificate root() {
        return root;
    }

    X509Certificate issuing() {
        return issuing.certificate();
    }

    X509Certificate certify(UUID device, PublicKey key) {
        return CertificateForms.device(device.toString(), key, fromOurFirstDay(DEVICE), issuing);
    }

    Signer newServer(List<String> names) {
        return CertificateForms.server(names, fromOurFirstDay(SERVER), issuing);
    }

    /** Good since the authority began, so that a peer whose clock is behind takes a new certificate too (F12). */
    private CertificateForms.Span fromOurFirstDay(Duration length) {
        return new CertificateForms.Span(
                issuing.certificate().getNotBefore().toInstant(),
                clock.instant().plus(length));
    }

    private static CertificateForms.Span fromToday(Clock clock, Duration length) {
        var now = clock.instant();
        return new CertificateForms.Span(now.minus(Duration.ofDays(1)), now.plus(length));
    }
}
