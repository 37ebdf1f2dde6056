package io.sillage.uplink;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** A car's request for a certificate (PKCS#10): a P-256 key that it proves to hold, and no wish to be an authority. */
record SigningRequest(PublicKey key, String commonName) {

    static final int MAX_BYTES = 4096;

    private static final Set<ASN1ObjectIdentifier> SIGNATURES = Set.of(
            X9ObjectIdentifiers.ecdsa_with_SHA256,
            X9ObjectIdentifiers.ecdsa_with_SHA384,
            X9ObjectIdentifiers.ecdsa_with_SHA512);

    /** @throws EnrolmentRefused when it is not such a request */
    static SigningRequest parse(byte[] der) {
        if (der.length > MAX_BYTES) {
            throw EnrolmentRefused.badRequest("a request of " + der.length + " bytes; at most " + MAX_BYTES);
        }
        try {
            var request = new JcaPKCS10CertificationRequest(der);
            requireP256(request);
            requireNoAuthority(request);
            requireProof(request);
            return new SigningRequest(request.getPublicKey(), commonName(request));
        } catch (IOException | IllegalArgumentException | GeneralSecurityException e) {
            throw EnrolmentRefused.badRequest("not a PKCS#10 request in DER");
        }
    }

    private static void requireP256(JcaPKCS10CertificationRequest request) {
        var algorithm = request.getSubjectPublicKeyInfo().getAlgorithm();
        if (!X9ObjectIdentifiers.id_ecPublicKey.equals(algorithm.getAlgorithm())
                || !SECObjectIdentifiers.secp256r1.equals(algorithm.getParameters())) {
            throw EnrolmentRefused.badRequest("a key of another kind; expected EC on P-256");
        }
    }

    private static void requireNoAuthority(JcaPKCS10CertificationRequest request) {
        for (var attribute : request.getAttributes(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest)) {
            for (var value : attribute.getAttributeValues()) {
                var wanted = BasicConstraints.fromExtensions(Extensions.getInstance(value));
                if (wanted != null && wanted.isCA()) {
                    throw EnrolmentRefused.badRequest("a request to be an authority; expected CA:false or none");
                }
            }
        }
    }

    private static void requireProof(JcaPKCS10CertificationRequest request) throws GeneralSecurityException {
        try {
            boolean known = SIGNATURES.contains(request.getSignatureAlgorithm().getAlgorithm());
            if (known
                    && request.isSignatureValid(
                            new JcaContentVerifierProviderBuilder().build(request.getPublicKey()))) {
                return;
            }
        } catch (OperatorCreationException | PKCSException e) {
            // falls through: what cannot be verified proves nothing
        }
        throw EnrolmentRefused.badRequest("no proof that the key is held; expected an ECDSA signature by it");
    }

    private static String commonName(JcaPKCS10CertificationRequest request) {
        return Arrays.stream(request.getSubject().getRDNs(BCStyle.CN))
                .map(name -> name.getFirst().getValue().toString())
                .findFirst()
                .orElse("");
    }
}
