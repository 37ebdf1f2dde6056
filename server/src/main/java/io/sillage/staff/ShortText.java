package io.sillage.staff;

import java.text.Normalizer;

/** A name on one line: up to 80 characters that can be seen, and nothing that hides among them. */
final class ShortText {

    private static final int LONGEST = 80;

    private ShortText() {}

    /** @throws DealershipRefused when nobody could read it */
    static String of(String text) {
        var name = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
        if (name.isEmpty() || name.length() > LONGEST || name.codePoints().anyMatch(ShortText::hides)) {
            throw new DealershipRefused();
        }
        return name;
    }

    private static boolean hides(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
