package io.sillage.trip;

/** Writes fields as RFC 4180 has them; what a spreadsheet would take for a formula begins with an apostrophe. */
public final class CsvText {

    private final StringBuilder text = new StringBuilder();
    private boolean begun;

    /** A text that a person wrote. */
    public CsvText text(String field) {
        boolean formula = !field.isEmpty() && "=+-@\t\r".indexOf(field.charAt(0)) >= 0;
        return plain(formula ? "'" + field : field);
    }

    /** A number, or a word of ours. */
    public CsvText plain(Object field) {
        var written = field.toString();
        text.append(begun ? "," : "");
        begun = true;
        if (written.chars().anyMatch(sign -> sign == ',' || sign == '"' || sign == '\n' || sign == '\r')) {
            text.append('"').append(written.replace("\"", "\"\"")).append('"');
        } else {
            text.append(written);
        }
        return this;
    }

    public CsvText end() {
        text.append("\r\n");
        begun = false;
        return this;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
