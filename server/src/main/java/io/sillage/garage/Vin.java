package io.sillage.garage;

import java.util.Locale;
import java.util.regex.Pattern;

/** A vehicle identification number (ISO 3779): 17 characters without I, O and Q. No check digit: Europe has none. */
public record Vin(String value) {

    private static final Pattern FORM = Pattern.compile("[A-HJ-NPR-Z0-9]{17}");

    public Vin {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a VIN has 17 characters, A-Z without I, O and Q, and 0-9");
        }
    }

    public static Vin of(String text) {
        return new Vin(text.strip().toUpperCase(Locale.ROOT));
    }

    /** The last four characters, the only ones that pages show without need. */
    public String tail() {
        return value.substring(13);
    }
}
