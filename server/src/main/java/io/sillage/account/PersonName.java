package io.sillage.account;

import java.text.Normalizer;

/** How a person wants to be called: up to 80 characters that can be seen, and nothing that hides among them. */
final class PersonName {

    private static final int LONGEST = 80;

    private PersonName() {}

    /** @throws PersonNameRefused when nobody could read it */
    static String of(String text) {
        var name = Normalizer.normalize(text, Normalizer.Form.NFC).strip().replaceAll(" {2,}", " ");
        int length = name.codePointCount(0, name.length());
        if (length < 1 || length > LONGEST || !name.codePoints().allMatch(PersonName::isVisible)) {
            throw new PersonNameRefused();
        }
        return name;
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
