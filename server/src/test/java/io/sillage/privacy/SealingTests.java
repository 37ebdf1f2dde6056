package io.sillage.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** What is sealed opens with its own key, under its own label and unchanged, or not at all. */
class SealingTests {

    private static final SecretKey KEY = key(1);
    private static final UUID ROW = UUID.fromString("7d0c8a52-1f0e-4f5d-8b1a-64c5e2a90b02");
    private static final byte[] LABEL = Sealing.label(ROW, 3, 'S');
    private static final byte[] TEXT = "the way to work".getBytes(StandardCharsets.US_ASCII);

    @Test
    void whatIsSealedOpens() {
        assertThat(Sealing.open(KEY, LABEL, sealed())).isEqualTo(TEXT);
        assertThat(Sealing.open(KEY, LABEL, Sealing.seal(KEY, LABEL, TEXT, 0))).isEmpty();
    }

    @Test
    void onlySoMuchIsSealedAsWasSaid() {
        assertThat(Sealing.open(KEY, LABEL, Sealing.seal(KEY, LABEL, TEXT, 7)))
                .isEqualTo("the way".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void theSameSealedTwiceLooksDifferent() {
        assertThat(sealed()).isNotEqualTo(sealed());
    }

    @Test
    void anotherKeyIsRefused() {
        assertRefused(key(2), LABEL, sealed());
    }

    @Test
    void anotherRowPartOrKindIsRefused() {
        assertRefused(KEY, Sealing.label(UUID.randomUUID(), 3, 'S'), sealed());
        assertRefused(KEY, Sealing.label(ROW, 4, 'S'), sealed());
        assertRefused(KEY, Sealing.label(ROW, 3, 'P'), sealed());
        assertRefused(KEY, new byte[0], sealed());
    }

    @Test
    void eachSingleBitThatChangesIsNoticed() {
        var sealed = sealed();
        for (int bit = 0; bit < sealed.length * 8; bit++) {
            var flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            assertRefused(KEY, LABEL, flipped);
        }
    }

    @Test
    void whatIsCutShortIsRefused() {
        var sealed = sealed();
        for (int length = 0; length < sealed.length; length++) {
            assertRefused(KEY, LABEL, Arrays.copyOf(sealed, length));
        }
    }

    private static byte[] sealed() {
        return Sealing.seal(KEY, LABEL, TEXT, TEXT.length);
    }

    private static void assertRefused(SecretKey key, byte[] label, byte[] sealed) {
        assertThatThrownBy(() -> Sealing.open(key, label, sealed)).isInstanceOf(IllegalStateException.class);
    }

    private static SecretKey key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "AES");
    }
}
