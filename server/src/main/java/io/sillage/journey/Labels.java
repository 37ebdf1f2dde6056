package io.sillage.journey;

import java.util.regex.Pattern;

/** Puts what people and files call a thing on one line of bounded length, without characters that cannot be seen. */
final class Labels {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Zl}\\p{Zp}\\s]+");

    private Labels() {}

    static String oneLine(String text, int longest) {
        var line = UNSEEN.matcher(text).replaceAll(" ").strip();
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
