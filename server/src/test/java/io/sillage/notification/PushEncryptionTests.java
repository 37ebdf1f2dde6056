package io.sillage.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECPrivateKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What browsers are sent, against the example of RFC 8291 and against a reader of our own. */
class PushEncryptionTests {

    private static final byte[] PLAIN = "When I grow up, I want to be a watermelon".getBytes(StandardCharsets.UTF_8);

    /** RFC 8291, section 5 and appendix A. */
    @Test
    void isByteForByteTheExampleOfTheStandard() throws GeneralSecurityException {
        var ownPoint = P256.key(
                bytes("BP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A8"));
        var own = new KeyPair(ownPoint, key(ownPoint, "yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw"));
        var browser = new BrowserKeys(
                bytes("BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"),
                bytes("BTBZMqHH6r4Tts7J_aSIgg"));
        assertThat(PushEncryption.seal(PLAIN, browser, own, bytes("DGv6ra1nlYgDCS1FRnbzlw")))
                .isEqualTo(bytes("DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIg"
                        + "Dll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj"
                        + "_Qulcy4a-fN"));
    }

    @Test
    void isReadByTheBrowserAloneAndNeverTwiceTheSame() throws GeneralSecurityException {
        var phone = new PushedPhone();
        var first = PushEncryption.seal(PLAIN, phone.keys());
        assertThat(phone.read(first)).isEqualTo(new String(PLAIN, StandardCharsets.UTF_8));
        assertThat(PushEncryption.seal(PLAIN, phone.keys())).isNotEqualTo(first);
        assertThatThrownBy(() -> new PushedPhone().read(first)).hasRootCauseInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void fillsARecordAndNoMore() throws GeneralSecurityException {
        var phone = new PushedPhone();
        assertThat(PushEncryption.seal(new byte[PushEncryption.MOST_PLAIN_BYTES], phone.keys()))
                .hasSize(4096);
        assertThatThrownBy(() -> PushEncryption.seal(new byte[PushEncryption.MOST_PLAIN_BYTES + 1], phone.keys()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A point beside the curve would tell something of our key to who chose it. */
    @Test
    void takesNoPointThatLiesBesideTheCurve() throws GeneralSecurityException {
        var point = new PushedPhone().keys().point();
        assertThat(P256.point(P256.key(point))).isEqualTo(point);
        point[64] ^= 1;
        assertThatThrownBy(() -> P256.key(point)).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> P256.key(new byte[64])).isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> P256.key(new byte[65])).isInstanceOf(GeneralSecurityException.class);
    }

    private static PrivateKey key(ECPublicKey of, String secret) throws GeneralSecurityException {
        return KeyFactory.getInstance("EC")
                .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, bytes(secret)), of.getParams()));
    }

    private static byte[] bytes(String base64) {
        return Base64.getUrlDecoder().decode(base64);
    }
}
