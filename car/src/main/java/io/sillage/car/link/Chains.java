package io.sillage.car.link;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;

/** Puts a certificate and its issuers in order. */
final class Chains {

    private Chains() {}

    /** From a leaf upwards as far as the issuers are known, without the root, which the other side has itself. */
    static List<X509Certificate> from(X509Certificate leaf, List<X509Certificate> known) {
        var chain = new ArrayList<X509Certificate>();
        var next = leaf;
        while (next != null && !isRoot(next) && !chain.contains(next)) {
            chain.add(next);
            var issuer = next.getIssuerX500Principal();
            next = known.stream()
                    .filter(candidate -> candidate.getSubjectX500Principal().equals(issuer))
                    .findFirst()
                    .orElse(null);
        }
        return chain.isEmpty() ? List.of(leaf) : chain;
    }

    private static boolean isRoot(X509Certificate certificate) {
        return certificate.getIssuerX500Principal().equals(certificate.getSubjectX500Principal());
    }
}
