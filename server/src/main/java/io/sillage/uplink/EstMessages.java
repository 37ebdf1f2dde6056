package io.sillage.uplink;

import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;

/** The bodies of enrolment over secure transport (RFC 7030 §4): base64 of PKCS#10 in, of certs-only PKCS#7 out. */
final class EstMessages {

    static final String CERTIFICATES = "application/pkcs7-mime; smime-type=certs-only";

    private static final Base64.Encoder LINES = Base64.getMimeEncoder(64, new byte[] {'\n'});

    private EstMessages() {}

    static String certificates(List<X509Certificate> certificates) {
        try {
            var generator = new CMSSignedDataGenerator();
            generator.addCertificates(new JcaCertStore(certificates));
            return LINES.encodeToString(
                    generator.generate(new CMSAbsentContent()).getEncoded("DER"));
        } catch (CMSException | CertificateEncodingException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] request(byte[] body) {
        try {
            return Base64.getMimeDecoder().decode(body);
        } catch (IllegalArgumentException e) {
            throw EnrolmentRefused.badRequest("not base64");
        }
    }

    /** The password of HTTP Basic with the user {@code bootstrap}, or nothing that could be a token. */
    static String token(String authorization) {
        var prefix = "Basic ";
        if (!authorization.startsWith(prefix)) {
            throw EnrolmentRefused.badToken();
        }
        try {
            var pair = new String(
                    Base64.getDecoder()
                            .decode(authorization.substring(prefix.length()).strip()),
                    StandardCharsets.UTF_8);
            if (pair.startsWith("bootstrap:")) {
                return pair.substring("bootstrap:".length());
            }
        } catch (IllegalArgumentException e) {
            // falls through: what is not base64 holds no token
        }
        throw EnrolmentRefused.badToken();
    }
}
