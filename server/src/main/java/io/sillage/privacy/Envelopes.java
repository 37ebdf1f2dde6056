package io.sillage.privacy;

import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Seals what waits in the database for a short while, such as a letter with a key in it. Each is bound to the row that
 * it belongs to. Any thread may ask.
 */
@Component
public class Envelopes {

    private static final char KIND = 'E';

    private final SecretKey key;

    Envelopes(MasterKey master) {
        this.key = master.derived("envelopes");
    }

    public byte[] seal(UUID row, byte[] content) {
        return Sealing.seal(key, Sealing.label(row, 0, KIND), content, content.length);
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
