package io.sillage.uplink;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** What each of the link's four kinds of certificate looks like (RFC 5280, P-256 throughout). */
final class CertificateForms {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SERIAL_BITS = 127;

    private CertificateForms() {}

    /** From when to when a certificate is good. */
    record Span(Instant from, Instant until) {}

    static KeyPair newKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static Signer root(String name, Span span) {
        var keys = newKeys();
        var subject = commonName(name);
        var form = new JcaX509v3CertificateBuilder(
                subject, serial(), Date.from(span.from()), Date.from(span.until()), subject, keys.getPublic());
        authority(form, 1);
        return new Signer(keys.getPrivate(), sign(form, keys.getPrivate(), keys.getPublic(), keys.getPublic()));
    }

    static Signer issuing(String name, Span span, Signer root) {
        var keys = newKeys();
        var form = form(root, span, name, keys.getPublic());
        authority(form, 0);
        return new Signer(keys.getPrivate(), sign(form, root, keys.getPublic()));
    }

    static Signer server(List<String> names, Span span, Signer issuing) {
        var keys = newKeys();
        var form = form(issuing, span, names.getFirst(), keys.getPublic());
        end(form, KeyPurposeId.id_kp_serverAuth);
        add(
                form,
                Extension.subjectAlternativeName,
                false,
                new GeneralNames(
                        names.stream().map(CertificateForms::alternative).toArray(GeneralName[]::new)));
        return new Signer(keys.getPrivate(), sign(form, issuing, keys.getPublic()));
    }

    static X509Certificate device(String id, PublicKey key, Span span, Signer issuing) {
        var form = form(issuing, span, id, key);
        end(form, KeyPurposeId.id_kp_clientAuth);
        return sign(form, issuing, key);
    }

    private static GeneralName alternative(String name) {
        boolean address = name.matches("[0-9.]+|.*:.*");
        return new GeneralName(address ? GeneralName.iPAddress : GeneralName.dNSName, name);
    }

    private static X509v3CertificateBuilder form(Signer by, Span span, String name, PublicKey key) {
        return new JcaX509v3CertificateBuilder(
                by.certificate(), serial(), Date.from(span.from()), Date.from(span.until()), commonName(name), key);
    }

    private static void authority(X509v3CertificateBuilder form, int below) {
        add(form, Extension.basicConstraints, true, new BasicConstraints(below));
        add(form, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    private static void end(X509v3CertificateBuilder form, KeyPurposeId purpose) {
        add(form, Extension.basicConstraints, true, new BasicConstraints(false));
        add(form, Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
        add(form, Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
    }

    private static X509Certificate sign(X509v3CertificateBuilder form, Signer by, PublicKey subject) {
        return sign(form, by.key(), by.certificate().getPublicKey(), subject);
    }

    private static X509Certificate sign(
            X509v3CertificateBuilder form, PrivateKey by, PublicKey issuer, PublicKey subject) {
        try {
            var extensions = new JcaX509ExtensionUtils();
            add(form, Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(subject));
            add(form, Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuer));
            var signed = form.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by));
            return new JcaX509CertificateConverter().getCertificate(signed);
        } catch (GeneralSecurityException | OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            X509v3CertificateBuilder form,
            org.bouncycastle.asn1.ASN1ObjectIdentifier extension,
            boolean critical,
            org.bouncycastle.asn1.ASN1Encodable value) {
        try {
            form.addExtension(extension, critical, value);
        } catch (CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static X500Name commonName(String name) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
    }

    private static BigInteger serial() {
        return new BigInteger(SERIAL_BITS, RANDOM).setBit(SERIAL_BITS - 1);
    }
}
