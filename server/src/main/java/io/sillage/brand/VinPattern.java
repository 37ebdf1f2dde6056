package io.sillage.brand;

import java.util.regex.Pattern;

/**
 * How the VINs of some cars begin: maker and vehicle descriptor, which are the first eight characters (ISO 3779), each
 * one a character, {@code ?} for any, or a choice such as {@code [69]}.
 */
public record VinPattern(String text) {

    private static final String POSITION = "(?:[A-HJ-NPR-Z0-9?]|\\[[A-HJ-NPR-Z0-9]+])";
    private static final Pattern FORM = Pattern.compile(POSITION + "{8}");

    public VinPattern {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("eight positions of a VIN, such as JTH?[69]??H");
        }
    }

    /** @param vin all seventeen characters */
    public boolean matches(String vin) {
        return Pattern.compile(text.replace('?', '.') + ".{9}").matcher(vin).matches();
    }
}
