package io.sillage.map;

import java.util.Locale;

/** Writes a picture as SVG, in presentation attributes alone: a strict content policy forbids styles. */
final class Svg {

    private final StringBuilder written = new StringBuilder();

    Svg(View view) {
        written.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(view.width())
                .append(' ')
                .append(view.height())
                .append("\" width=\"")
                .append(view.widthPx())
                .append("\" height=\"")
                .append(view.heightPx())
                .append("\" preserveAspectRatio=\"xMidYMid slice\">");
    }

    /** Opens an element; its attributes come as names and values in turn. */
    Svg open(String element, Object... attributes) {
        start(element, attributes);
        written.append('>');
        return this;
    }

    Svg empty(String element, Object... attributes) {
        start(element, attributes);
        written.append("/>");
        return this;
    }

    Svg text(String text) {
        escape(text);
        return this;
    }

    Svg close(String element) {
        written.append("</").append(element).append('>');
        return this;
    }

    int length() {
        return written.length();
    }

    String finish() {
        return close("svg").written.toString();
    }

    private void start(String element, Object... attributes) {
        written.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            written.append(' ').append(attributes[i]).append("=\"");
            escape(value(attributes[i + 1]));
            written.append('"');
        }
    }

    private static String value(Object value) {
        if (!(value instanceof Double number)) {
            return value.toString();
        }
        var text = String.format(Locale.ROOT, "%.1f", number);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '&' -> written.append("&amp;");
                case '<' -> written.append("&lt;");
                case '>' -> written.append("&gt;");
                case '"' -> written.append("&quot;");
                default -> written.append(character < ' ' || character > '\uFFFD' ? ' ' : character);
            }
        }
    }
}
