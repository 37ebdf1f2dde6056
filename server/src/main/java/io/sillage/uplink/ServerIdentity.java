package io.sillage.uplink;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that the link's ports show, renewed before it ends (F22): each new handshake takes the present one,
 * so a renewal needs no restart and cuts no connection. Read by every event loop, written by the one that renews.
 */
final class ServerIdentity extends X509ExtendedKeyManager {

    private static final String FILE = "link-server";
    private static final String KEY_TYPE = "EC";
    private static final Duration RENEW_BEFORE = Duration.ofDays(30);

    private final CertificateAuthority authority;
    private final KeyFiles files;
    private final List<String> names;
    private final Clock clock;
    private volatile Signer present;

    ServerIdentity(CertificateAuthority authority, KeyFiles files, List<String> names, Clock clock) {
        this.authority = authority;
        this.files = files;
        this.names = List.copyOf(names);
        this.clock = clock;
        this.present = files.has(FILE + ".key") ? files.read(FILE) : make();
        renewIfDue();
    }

    /** Makes the next certificate when the present one is near its end or lacks one of our names; says whether it did. */
    synchronized boolean renewIfDue() {
        var ends = present.certificate().getNotAfter().toInstant();
        boolean due = ends.isBefore(clock.instant().plus(RENEW_BEFORE))
                || !ServerNames.of(present.certificate()).containsAll(names)
                || !authority
                        .issuing()
                        .getSubjectX500Principal()
                        .equals(present.certificate().getIssuerX500Principal());
        if (due) {
            present = make();
        }
        return due;
    }

    X509Certificate certificate() {
        return present.certificate();
    }

    private Signer make() {
        var next = authority.newServer(names);
        files.write(FILE, next);
        return next;
    }

    @Override
    public @Nullable String chooseEngineServerAlias(
            @Nullable String keyType, Principal @Nullable [] issuers, @Nullable SSLEngine engine) {
        return KEY_TYPE.equals(keyType) ? FILE : null;
    }

    @Override
    public X509Certificate[] getCertificateChain(@Nullable String alias) {
        return new X509Certificate[] {present.certificate(), authority.issuing()};
    }

    @Override
    public PrivateKey getPrivateKey(@Nullable String alias) {
        return present.key();
    }

    @Override
    public @Nullable String chooseServerAlias(
            @Nullable String keyType, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return chooseEngineServerAlias(keyType, issuers, null);
    }

    @Override
    public String[] getServerAliases(@Nullable String keyType, Principal @Nullable [] issuers) {
        return new String[] {FILE};
    }

    @Override
    public String[] getClientAliases(@Nullable String keyType, Principal @Nullable [] issuers) {
        return new String[0];
    }

    @Override
    public @Nullable String chooseClientAlias(
            String @Nullable [] keyTypes, Principal @Nullable [] issuers, @Nullable Socket socket) {
        return null;
    }
}
