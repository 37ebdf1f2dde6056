package io.sillage.map;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Brings what mappers wrote and what people type to one form: small letters without accents, and words apart. */
final class Folding {

    private Folding() {}

    /** The words of a text in their order, joined by single spaces. */
    static String line(String text) {
        return String.join(" ", words(text));
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            if (Character.getType(letter) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (Character.isLetterOrDigit(letter)) {
                append(word, letter);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (!word.isEmpty()) {
            words.add(word.toString());
        }
        return words;
    }

    private static void append(StringBuilder word, char letter) {
        switch (letter) {
            case 'ß' -> word.append("ss");
            case 'œ' -> word.append("oe");
            case 'æ' -> word.append("ae");
            case 'ø' -> word.append('o');
            case 'ł' -> word.append('l');
            case 'đ' -> word.append('d');
            case 'ı' -> word.append('i');
            default -> word.append(letter);
        }
    }
}
