package io.sillage.uplink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequestBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;

/** What a car may ask to be signed (A26). */
class SigningRequestTests {

    private static final X500Principal NAME = new X500Principal("CN=a car");

    @Test
    void isReadWithItsKeyAndName() {
        var keys = CertificateForms.newKeys();
        var request = SigningRequest.parse(CarKeys.request(keys, "a car"));
        assertThat(request.key()).isEqualTo(keys.getPublic());
        assertThat(request.commonName()).isEqualTo("a car");
    }

    @Test
    void needsAKeyOnP256() throws Exception {
        assertThatThrownBy(() -> SigningRequest.parse(signed(builder(ec("secp384r1")), ec("secp384r1"))))
                .isInstanceOf(EnrolmentRefused.class)
                .hasMessageContaining("P-256");
        var rsa = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        var request = builder(rsa)
                .build(new JcaContentSignerBuilder("SHA256withRSA").build(rsa.getPrivate()))
                .getEncoded();
        assertThatThrownBy(() -> SigningRequest.parse(request)).hasMessageContaining("P-256");
    }

    @Test
    void mustBeSignedByTheKeyItIsFor() throws Exception {
        var stolen = signed(builder(CertificateForms.newKeys()), CertificateForms.newKeys());
        assertThatThrownBy(() -> SigningRequest.parse(stolen))
                .isInstanceOf(EnrolmentRefused.class)
                .hasMessageContaining("no proof");
    }

    @Test
    void mayNotAskToBeAnAuthority() throws Exception {
        var keys = CertificateForms.newKeys();
        var extensions = new ExtensionsGenerator();
        extensions.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
        var builder =
                builder(keys).addAttribute(PKCSObjectIdentifiers.pkcs_9_at_extensionRequest, extensions.generate());
        assertThatThrownBy(() -> SigningRequest.parse(signed(builder, keys)))
                .isInstanceOf(EnrolmentRefused.class)
                .hasMessageContaining("authority");
    }

    @Test
    void whatIsNoRequestIsRefusedWhateverItIs() {
        var good = CarKeys.request(CertificateForms.newKeys(), "a car");
        for (int cut = 0; cut < good.length; cut += 7) {
            var part = java.util.Arrays.copyOf(good, cut);
            assertThatThrownBy(() -> SigningRequest.parse(part)).isInstanceOf(EnrolmentRefused.class);
        }
        assertThatThrownBy(() -> SigningRequest.parse(new byte[SigningRequest.MAX_BYTES + 1]))
                .isInstanceOf(EnrolmentRefused.class);
    }

    private static KeyPair ec(String curve) throws Exception {
        var generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec(curve));
        return generator.generateKeyPair();
    }

    private static PKCS10CertificationRequestBuilder builder(KeyPair keys) {
        return new JcaPKCS10CertificationRequestBuilder(NAME, keys.getPublic());
    }

    private static byte[] signed(PKCS10CertificationRequestBuilder builder, KeyPair by) throws Exception {
        return builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(by.getPrivate()))
                .getEncoded();
    }
}
