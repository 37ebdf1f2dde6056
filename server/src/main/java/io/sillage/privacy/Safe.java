package io.sillage.privacy;

import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Seals secrets that must be readable again for as long as they are kept, such as the key of an authenticator app. Each
 * is bound to the row that it belongs to. Any thread may ask.
 */
@Component
public class Safe {

    private static final char KIND = 'S';

    private final SecretKey key;

    Safe(MasterKey master) {
        this.key = master.derived("safe");
    }

    public byte[] seal(UUID row, byte[] secret) {
        return Sealing.seal(key, Sealing.label(row, 0, KIND), secret, secret.length);
    }

    /**
     * What was sealed.
     *
     * @throws IllegalStateException when it belongs to another row or was changed
     */
    public byte[] open(UUID row, byte[] sealed) {
        return Sealing.open(key, Sealing.label(row, 0, KIND), sealed);
    }
}
