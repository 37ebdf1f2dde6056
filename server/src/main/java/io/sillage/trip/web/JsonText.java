package io.sillage.trip.web;

/** Texts as JSON has them (RFC 8259). */
final class JsonText {

    private JsonText() {}

    static String of(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign == '"' || sign == '\\') {
                quoted.append('\\').append(sign);
            } else if (sign < 0x20 || Character.isSurrogate(sign) || sign == '\u2028' || sign == '\u2029') {
                quoted.append(String.format("\\u%04x", (int) sign));
            } else {
                quoted.append(sign);
            }
        }
        return quoted.append('"').toString();
    }
}
