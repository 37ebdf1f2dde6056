package io.sillage.dealer;

import java.text.Normalizer;

/** Why somebody signs: a sentence that can be read later. */
final class Reason {

    static final int SHORTEST = 10;
    static final int LONGEST = 500;

    private Reason() {}

    /** @throws ReasonMissing when that is no sentence */
    static String of(String text) {
        var reason = Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{C}\\s]+", " ")
                .strip();
        if (reason.length() < SHORTEST || reason.length() > LONGEST) {
            throw new ReasonMissing();
        }
        return reason;
    }
}
