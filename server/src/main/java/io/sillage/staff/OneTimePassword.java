package io.sillage.staff;

import io.sillage.kernel.Digest;
import java.security.SecureRandom;
import java.util.Locale;

/** A password of 125 random bits that is told once. So many bits need no slow hash. */
record OneTimePassword(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 5;
    private static final int GROUP_LENGTH = 5;

    static OneTimePassword random(SecureRandom random) {
        var text = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP_LENGTH; i++) {
            if (i > 0 && i % GROUP_LENGTH == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new OneTimePassword(text.toString());
    }

    /** A password as it was typed. */
    static OneTimePassword typed(String text) {
        return new OneTimePassword(text.strip().toUpperCase(Locale.ROOT));
    }

    byte[] digest() {
        return Digest.of(text);
    }

    /** Hides the password from logs. */
    @Override
    public String toString() {
        return "OneTimePassword[…]";
    }
}
